import type { QueryClient } from '@tanstack/react-query'
import type { Problem } from '@/api/Problem'

/**
 * Whatever was recorded may change what comes next and what blocks it: visits and day are asked for again. So too when
 * the state of things forbade an act, because the screen was out of date then.
 */
export function refreshAfterCommands(queries: QueryClient): QueryClient {
  queries.getMutationCache().subscribe(({ type, mutation }) => {
    if (type !== 'updated' || mutation.meta?.quiet) return
    const { status, error } = mutation.state
    if (status !== 'success' && (error as Problem | null)?.status !== 409) return
    void queries.invalidateQueries({ queryKey: ['visit'] })
    void queries.invalidateQueries({ queryKey: ['day'] })
  })
  return queries
}
