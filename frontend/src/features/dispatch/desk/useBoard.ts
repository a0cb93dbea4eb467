import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type DayBoard, dayBoard } from '@/api/gen'
import type { Problem } from '@/api/Problem'
import { BoardFeed, type Liveness } from './BoardFeed'

/** Without live events the board asks again by itself. */
const pollMs = 30_000

interface Board {
  board: UseQueryResult<DayBoard, Problem>
  liveness: Liveness
}

/** The day's visits of a region, kept up to date. Without a date it is today at the region. */
export function useBoard(regionId: string, date: string | undefined): Board {
  const liveness = useLiveness(regionId)
  const board = useQuery({
    queryKey: ['dispatch', 'board', regionId, date ?? 'today'],
    queryFn: ({ signal }) => dayBoard({ query: { regionId, ...(date && { date }) }, signal }),
    refetchInterval: typeof liveness === 'object' ? pollMs : false,
  })
  return { board, liveness }
}

/** Follows the changes of a region, so that what is shown of it is asked for again. */
export function useLiveness(regionId: string): Liveness {
  const queries = useQueryClient()
  const [liveness, setLiveness] = useState<Liveness>('connecting')
  useEffect(() => {
    const stream = () => new EventSource(`/api/dispatch/events?regionId=${regionId}`)
    const feed = new BoardFeed(stream, {
      liveness: setLiveness,
      changed: (ids) => {
        void queries.invalidateQueries({
          // The board itself, and whatever a drawer shows of these visits.
          predicate: ({ queryKey }) =>
            queryKey.includes('board') ||
            ids === undefined ||
            queryKey.some((part) => typeof part === 'string' && ids.has(part)),
        })
      },
    })
    return () => feed.close()
  }, [queries, regionId])
  return liveness
}
