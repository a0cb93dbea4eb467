import type { ShiftView } from '@/api/gen'

/** Everybody who has a shift among these, by name. */
export function workersOf(shifts: readonly ShiftView[]): [id: string, name: string][] {
  const names = new Map(
    shifts.map(({ clinicianId, clinicianName }) => [clinicianId, clinicianName]),
  )
  return [...names].toSorted(([, one], [, other]) => one.localeCompare(other))
}

/** A clinician's shifts that begin on a day, by the clock of the region. */
export const shiftsOf = (shifts: readonly ShiftView[], clinicianId: string, date: string) =>
  shifts.filter(({ clinicianId: id, start }) => id === clinicianId && start.local.startsWith(date))
