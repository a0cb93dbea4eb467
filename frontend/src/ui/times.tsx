import { useLingui } from '@lingui/react'
import { createContext, use } from 'react'

/** A moment as the server tells it: the wall time at the visit's address is already worked out. */
export interface WallTime {
  at: string
  local: string
}

export type Clock = '12h' | '24h'

/** Patients read 10:00 AM, staff read 10:00. */
export const ClockContext = createContext<Clock>('24h')

export interface Times {
  /** Tue 24 Nov; with its year when that is not this one */
  day(of: WallTime | string): string
  /** Tuesday 24 November */
  longDay(of: WallTime | string): string
  /** 10:00 */
  time(of: WallTime): string
  /** 10:00–11:00 */
  span(start: WallTime, end: WallTime): string
  /** Tue 24 Nov, 10:00–11:00 */
  window(window: { start: WallTime; end: WallTime }): string
  /** Tue 24 Nov, 10:00 */
  dayTime(of: WallTime): string
}

export function useTimes(): Times {
  const { i18n } = useLingui()
  return timesIn(i18n.locale, use(ClockContext))
}

export function timesIn(locale: string, clock: Clock): Times {
  // Day before month in both languages; the clock face of the country.
  const dates = locale === 'en' ? 'en-GB' : locale
  const thisYear = formatter(dates, { weekday: 'short', day: 'numeric', month: 'short' })
  const otherYear = formatter(dates, { dateStyle: 'medium' })
  const day = (of: WallTime | string) =>
    asUtc(of).getUTCFullYear() === new Date().getFullYear() ? thisYear(of) : otherYear(of)
  const longDay = formatter(dates, { weekday: 'long', day: 'numeric', month: 'long' })
  const time = formatter(clock === '24h' ? 'en-GB' : 'en-US', {
    // Two figures, so that times stand below each other in a list.
    hour: clock === '24h' ? '2-digit' : 'numeric',
    minute: '2-digit',
    hourCycle: clock === '24h' ? 'h23' : 'h12',
  })
  const span = (start: WallTime, end: WallTime) => time.range(start, end)
  return {
    day,
    longDay,
    time,
    span,
    window: ({ start, end }) => `${day(start)}, ${span(start, end)}`,
    dayTime: (of) => `${day(of)}, ${time(of)}`,
  }
}

/** Reads the wall time as if it were UTC and prints it as UTC: what comes out is what the server said, in any browser. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  const print = (of: WallTime | string) => plain(format.format(asUtc(of)))
  const range = (start: WallTime, end: WallTime) =>
    plain(format.formatRange(asUtc(start), asUtc(end))).replace(' – ', '–')
  return Object.assign(print, { range })
}

/** Browsers differ in their narrow spaces. */
const plain = (text: string) => text.replace(/[\u2009\u202f]/g, ' ')

function asUtc(of: WallTime | string): Date {
  const local = typeof of === 'string' ? of : of.local
  return new Date(local.includes('T') ? `${local}Z` : `${local}T00:00Z`)
}
