import type { Timeline, TimelineVisit, Window } from '@/api/gen'

/** A part of one local day in minutes since its midnight, by the clock on the wall. */
export interface Span {
  from: number
  to: number
}

const dayMinutes = 24 * 60
/** Shown where nobody works and nothing is planned. */
const officeHours: Span = { from: 8 * 60, to: 18 * 60 }

/** Where a span of wall time lies in a day; what lies outside is cut off. */
export function within(day: string, { start, end }: Window): Span | undefined {
  const minute = (local: string) =>
    (Date.parse(`${local}Z`) - Date.parse(`${day}T00:00:00Z`)) / 60_000
  const from = Math.max(0, minute(start.local))
  const to = Math.min(dayMinutes, minute(end.local))
  return to > from ? { from, to } : undefined
}

export const planned = ({ plannedStart, plannedEnd }: TimelineVisit): Window => ({
  start: plannedStart,
  end: plannedEnd,
})

/** The whole hours of a day in which somebody works or is visited. */
export function hoursOf(timeline: Timeline, day: string): Span {
  const spans = [
    ...timeline.nurses.flatMap(({ shifts }) => shifts),
    ...timeline.visits.map(planned),
  ].flatMap((one) => within(day, one) ?? [])
  if (spans.length === 0) return officeHours
  return {
    from: Math.floor(Math.min(...spans.map(({ from }) => from)) / 60) * 60,
    to: Math.ceil(Math.max(...spans.map(({ to }) => to)) / 60) * 60,
  }
}

export interface Placed {
  visit: TimelineVisit
  span: Span
  /** Stops at the same time stand below each other. */
  lane: number
}

/** Puts stops of one day into as few lanes as their times allow. */
export function placed(visits: readonly TimelineVisit[], day: string): Placed[] {
  const freeFrom: number[] = []
  return visits
    .flatMap((visit) => {
      const span = within(day, planned(visit))
      return span ? [{ visit, span }] : []
    })
    .toSorted((one, other) => one.span.from - other.span.from)
    .map(({ visit, span }) => {
      const free = freeFrom.findIndex((from) => from <= span.from)
      const lane = free < 0 ? freeFrom.length : free
      freeFrom[lane] = span.to
      return { visit, span, lane }
    })
}

/** The time between two stops of one round: the way, and what is left of it. */
export function gaps(stops: readonly Placed[]): Span[] {
  return stops.slice(1).flatMap(({ span }, at) => {
    const before = stops[at]!.span
    return span.from > before.to ? [{ from: before.to, to: span.from }] : []
  })
}

export interface Row {
  id: string
  name: string
  shifts: readonly Window[]
  visits: readonly TimelineVisit[]
}

/** The id of the row on top, of visits that no nurse has yet. */
export const unassigned = 'unassigned'

/** What no nurse has comes first, then each nurse with their stops. */
export function rowsOf({ nurses, visits }: Timeline): Row[] {
  const open = visits.filter(({ nurseId }) => !nurseId)
  return [
    { id: unassigned, name: 'Unassigned', shifts: [], visits: open },
    ...nurses.map((nurse) => ({
      ...nurse,
      visits: visits.filter(({ nurseId }) => nurseId === nurse.id),
    })),
  ]
}
