export type DayPart = 'ANY' | 'MORNING' | 'AFTERNOON' | 'EVENING'

const hours: Record<DayPart, { from: string; until: string }> = {
  ANY: { from: '00:00', until: '23:59' },
  MORNING: { from: '00:00', until: '12:00' },
  AFTERNOON: { from: '12:00', until: '17:00' },
  EVENING: { from: '17:00', until: '23:59' },
}

/** The day is divided as on the page that offers times. */
export const hoursOf = (part: DayPart) => hours[part]

/** The part of the day that a wait was made for. */
export function partOf(from: string, until: string): DayPart {
  const same = (time: string, other: string) => time.slice(0, 5) === other
  const found = (Object.keys(hours) as DayPart[]).find(
    (part) => same(from, hours[part].from) && same(until, hours[part].until),
  )
  return found ?? 'ANY'
}
