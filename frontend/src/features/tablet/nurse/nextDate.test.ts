import { expect, test } from 'vitest'
import { nextDate } from './nextDate'

test('the day after follows the calendar, also over a clock change and the turn of the year', () => {
  expect(nextDate('2026-10-31', 1)).toBe('2026-11-01')
  expect(nextDate('2026-11-01', 1)).toBe('2026-11-02')
  expect(nextDate('2027-01-01', -1)).toBe('2026-12-31')
})
