import { expect, test } from 'vitest'
import { elapsed, minutesSince, wallClock } from './clock'

const now = new Date('2026-11-24T17:42:10Z')

test('elapsed time is counted from instants, whatever the zone', () => {
  expect(elapsed('2026-11-24T17:00:00Z', now)).toBe('0:42:10')
  expect(elapsed('2026-11-24T10:00:00-06:00', now)).toBe('1:42:10')
})

test('a device clock that lags behind the server never shows a negative time', () => {
  expect(elapsed('2026-11-24T17:43:00Z', now)).toBe('0:00:00')
  expect(minutesSince('2026-11-24T17:43:00Z', now)).toBe(0)
})

test('the clock on the wall is that of the address', () => {
  expect(wallClock(now, 'America/Phoenix')).toBe('10:42')
  expect(wallClock(now, 'America/Chicago')).toBe('11:42')
})
