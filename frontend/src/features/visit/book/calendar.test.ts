import { expect, test } from 'vitest'
import type { MyVisit } from '@/api/gen'
import { calendarEntry } from './calendar'

test('a calendar entry has the arrival window and the place, and no therapy', () => {
  const visit = {
    id: '1',
    therapyName: 'Myers cocktail',
    addressLine: '12 Elm St, Phoenix, AZ',
    window: { start: { at: '2026-11-24T17:00:00Z' }, end: { at: '2026-11-24T18:00:00Z' } },
  } as MyVisit

  const entry = calendarEntry(visit, 'Home visit')

  expect(entry).toContain('DTSTART:20261124T170000Z\r\nDTEND:20261124T180000Z')
  expect(entry).toContain(String.raw`LOCATION:12 Elm St\, Phoenix\, AZ`)
  expect(entry).not.toContain('Myers')
})
