import { expect, test } from 'vitest'
import { plusDays, weekOf } from './days'

test('a week begins on Monday, also over the end of a year', () => {
  expect(weekOf('2027-01-03')).toEqual([
    '2026-12-28',
    '2026-12-29',
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
    '2027-01-03',
  ])
  expect(weekOf('2026-11-23')[0]).toBe('2026-11-23')
})

test('days are counted over a change of clocks', () => {
  expect(plusDays('2026-10-31', 2)).toBe('2026-11-02')
})
