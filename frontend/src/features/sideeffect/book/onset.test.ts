import { expect, test } from 'vitest'
import { fieldOf, momentOf } from './onset'

test.each([
  ['America/Phoenix', '2026-11-24T20:05', '2026-11-25T03:05:00.000Z'],
  ['America/New_York', '2026-07-01T09:30', '2026-07-01T13:30:00.000Z'],
  ['America/New_York', '2026-11-01T00:30', '2026-11-01T04:30:00.000Z'], // the night the clock goes back
  ['America/New_York', '2026-11-01T03:30', '2026-11-01T08:30:00.000Z'],
])('in %s %s is %s, whatever the zone of the phone', (zone, field, moment) => {
  expect(momentOf(field, zone)).toBe(moment)
  expect(fieldOf(new Date(moment), zone)).toBe(field)
})

test('an empty field is no moment', () => {
  expect(momentOf('', 'America/Phoenix')).toBeUndefined()
})
