import { useQuery } from '@tanstack/react-query'
import { timeline } from '@/api/gen'
import { useLiveness } from '../useBoard'

/** The now-line moves on, and what live events miss is asked for again. */
const everyMs = 60_000

/** The rounds of a region from one day to another, kept up to date. */
export function useTimeline(regionId: string, first: string, last: string) {
  const liveness = useLiveness(regionId)
  const query = useQuery({
    // "board": changes of visits refresh it like the list of the day.
    queryKey: ['dispatch', 'board', 'timeline', regionId, first, last],
    queryFn: ({ signal }) => timeline({ query: { regionId, first, last }, signal }),
    refetchInterval: everyMs,
  })
  return { query, liveness }
}
