import type { PlannedDate } from '@/api/gen'

/** What was chosen for a date instead of its plan: another start, or nothing at all. */
export type Choice = string | null

/** A date's start as it would be booked; null for a date that is left out. */
export function startOf(date: PlannedDate, choices: ReadonlyMap<number, Choice>): Choice {
  const choice = choices.get(date.number)
  if (choice !== undefined) return choice
  return date.free ? date.window.start.at : null
}

/** The dates that are not left out, each with its start. */
export function chosenDates(dates: readonly PlannedDate[], choices: ReadonlyMap<number, Choice>) {
  return dates.flatMap((date) => {
    const start = startOf(date, choices)
    return start ? [{ date, start }] : []
  })
}
