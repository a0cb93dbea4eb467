import type { MyVisit } from '@/api/gen'

/** A calendar entry of the arrival window. It names no therapy: calendars are shared and synced. */
export function calendarEntry(visit: MyVisit, title: string): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rounds//Book//EN',
    'BEGIN:VEVENT',
    `UID:${visit.id}@rounds`,
    `DTSTAMP:${utc(visit.window.start.at)}`,
    `DTSTART:${utc(visit.window.start.at)}`,
    `DTEND:${utc(visit.window.end.at)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(visit.addressLine)}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

/** 2026-11-24T17:00:00Z as 20261124T170000Z */
const utc = (instant: string) =>
  new Date(instant).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')

const escaped = (text: string) => text.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n')
