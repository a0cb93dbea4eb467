import type { Window } from '@/api/gen'
import type { Problem } from '@/api/Problem'
import { useTimes } from '@/ui/times'

/** The visits that stand in the time which somebody wanted to take away. */
export function PlannedVisits({ problem }: { problem: Problem | null }) {
  const { window: when } = useTimes()
  if (!problem?.is('roster/visits-planned')) return null
  const planned = problem.more.planned as readonly Window[]
  return (
    <ul aria-label="Visits in this time">
      {planned.map((one) => (
        <li key={one.start.at}>{when(one)}</li>
      ))}
    </ul>
  )
}
