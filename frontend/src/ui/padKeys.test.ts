import { expect, test } from 'vitest'
import { press, shaped, typedNumber } from './padKeys'

const whole = { digits: 3, decimals: 0 }
const tenths = { digits: 2, decimals: 1 }

test('digits are appended until the field is full', () => {
  expect(press('12', '0', whole)).toBe('120')
  expect(press('120', '0', whole)).toBe('120')
})

test('a point is taken only where the field has decimals', () => {
  expect(press('36', '.', tenths)).toBe('36.')
  expect(press('36.8', '.', tenths)).toBe('36.8')
  expect(press('36.8', '5', tenths)).toBe('36.8')
  expect(press('80', '.', whole)).toBe('80')
})

test('98.6 stays 98.6: nothing is converted, the server judges it', () => {
  expect(shaped('98,6', tenths)).toBe('98.6')
  expect(typedNumber('98.6')).toBe(98.6)
})

test('back takes the last key away', () => {
  expect(press('36.', 'back', tenths)).toBe('36')
  expect(press('', 'back', tenths)).toBe('')
})

test('an empty field is absent, a typed zero is a zero', () => {
  expect(typedNumber('')).toBeUndefined()
  expect(typedNumber('.')).toBeUndefined()
  expect(typedNumber('0')).toBe(0)
})
