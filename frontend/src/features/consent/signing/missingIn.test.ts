import { i18n } from '@lingui/core'
import { expect, test } from 'vitest'
import { blank, missingIn } from './missingIn'

const whole = {
  ...blank,
  name: 'Pia Quill',
  signature: { path: 'M 1 1 L 2 2', cannotDraw: false },
  questionsAnswered: true,
}
const missing = (...parts: Parameters<typeof missingIn>) => Object.keys(missingIn(...parts))

test('a blank form agrees to nothing', () => {
  expect(missing(blank, 'AGREE', i18n)).toEqual(['questionsAnswered', 'typedName', 'signatureSvg'])
})

test('to say no, a name is enough', () => {
  expect(missing({ ...blank, name: 'Pia Quill' }, 'REFUSE', i18n)).toEqual([])
})

test('who cannot draw signs with their name', () => {
  expect(missing({ ...whole, signature: { cannotDraw: true } }, 'AGREE', i18n)).toEqual([])
})

test('who decides for the patient says who they are', () => {
  const forPatient = { ...whole, authority: 'DECIDES_FOR_PATIENT' } as const
  expect(missing(forPatient, 'AGREE', i18n)).toEqual(['authorityWords'])
  expect(missing({ ...forPatient, authorityWords: 'Mother' }, 'AGREE', i18n)).toEqual([])
})
