/** Calendar days written as 2026-11-24. A day has no clock and no zone here, so counting days is safe. */
export type Day = string

/** The day that it is now in a zone. */
export const todayIn = (zone: string): Day =>
  // Sweden writes dates as the server does.
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: zone }).format(new Date())

export function plusDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The seven days of the week that holds a day, Monday first. */
export function weekOf(day: Day): Day[] {
  const sinceMonday = (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7
  return Array.from({ length: 7 }, (_, at) => plusDays(day, at - sinceMonday))
}

/** The calendar day of an instant in UTC, for what happens in no particular place. */
export const utcDay = (at: string): Day => at.slice(0, 10)
