import { expect, test } from 'vitest'
import { mergeNote } from './mergeNote'

const base = { subjective: 'Tired', siteBefore: '', instructionsGiven: ['WARNING_SIGNS'] }

test('changes of both sides to different fields are both kept', () => {
  const merged = mergeNote(
    base,
    { ...base, subjective: 'Tired since Monday' },
    { ...base, siteBefore: 'Clear' },
  )

  expect(merged.fields).toEqual({ ...base, subjective: 'Tired since Monday', siteBefore: 'Clear' })
  expect(merged.clashes).toEqual([])
})

test('where both changed the same field the text typed here stays and the field is named', () => {
  const merged = mergeNote(
    base,
    { ...base, subjective: 'Tired since Monday' },
    { ...base, subjective: 'Slept badly' },
  )

  expect(merged.fields.subjective).toBe('Tired since Monday')
  expect(merged.clashes).toEqual(['subjective'])
})

test('the same change on both sides is no clash', () => {
  const both = { ...base, instructionsGiven: ['WARNING_SIGNS', 'EMERGENCY_NUMBER'] }

  expect(mergeNote(base, both, { ...both }).clashes).toEqual([])
})
