import { expect, test } from 'vitest'
import { timesIn } from './times'

const start = { at: '2026-11-24T17:00:00Z', local: '2026-11-24T10:00', zone: 'America/Phoenix' }
const end = { at: '2026-11-24T18:00:00Z', local: '2026-11-24T11:00', zone: 'America/Phoenix' }
const morning = { at: '', local: '2026-11-24T11:30' }
const noon = { at: '', local: '2026-11-24T12:30' }

test('a window shows the wall time of the address, whatever zone the browser is in', () => {
  expect(timesIn('en', '12h').window({ start, end })).toBe('Tue 24 Nov, 10:00–11:00 AM')
  expect(timesIn('en', '24h').window({ start, end })).toBe('Tue 24 Nov, 10:00–11:00')
  expect(timesIn('en', '12h').span(morning, noon)).toBe('11:30 AM–12:30 PM')
})

test('a date without time stays that date', () => {
  expect(timesIn('en', '12h').longDay('2026-11-24')).toBe('Tuesday 24 November')
})

test('patients read their own language', () => {
  expect(timesIn('es', '12h').day(start)).toMatch(/mar.*24.*nov/)
})

test('a day of another year says which', () => {
  expect(timesIn('en', '24h').day('2026-12-31')).toBe('Thu 31 Dec')
  expect(timesIn('en', '24h').day('2027-01-01')).toBe('1 Jan 2027')
})
