import { expect, test } from 'vitest'
import { isEmpty, readingsOf } from './parameters'

test('readings are sent as typed, and what was not measured is absent', () => {
  expect(readingsOf({ systolic: '128', temperatureC: '98.6', pulse: '', alertness: 'A' })).toEqual({
    systolic: 128,
    temperatureC: 98.6,
    alertness: 'A',
  })
})

test('nothing typed is nothing to save, pain zero is a reading', () => {
  expect(isEmpty(readingsOf({}))).toBe(true)
  expect(readingsOf({ pain: '0' })).toEqual({ pain: 0 })
})
