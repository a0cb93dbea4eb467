import { expect, test } from 'vitest'
import type { PlannedDate } from '@/api/gen'
import { chosenDates, startOf } from './chosen'

const date = (number: number, free: boolean) =>
  ({ number, free, window: { start: { at: `2026-12-0${number}T17:00:00Z` } } }) as PlannedDate

test('a free date is booked as planned, a taken one is left out until another time is chosen', () => {
  expect(startOf(date(2, true), new Map())).toBe('2026-12-02T17:00:00Z')
  expect(startOf(date(3, false), new Map())).toBeNull()
  expect(startOf(date(3, false), new Map([[3, '2026-12-03T19:00:00Z']]))).toBe(
    '2026-12-03T19:00:00Z',
  )
})

test('a free date can be left out', () => {
  expect(startOf(date(2, true), new Map([[2, null]]))).toBeNull()
})

test('only what is chosen is sent, under the number of its date', () => {
  const dates = [date(2, true), date(3, false), date(4, true)]
  const sent = chosenDates(dates, new Map([[2, null]]))

  expect(sent.map((one) => one.date.number)).toEqual([4])
})
