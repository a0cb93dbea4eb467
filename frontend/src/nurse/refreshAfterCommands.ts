import type { QueryClient } from '@tanstack/react-query'

/** Whatever was recorded may change what comes next and what blocks it: ask for visits and day again. */
export function refreshAfterCommands(queries: QueryClient): QueryClient {
  queries.getMutationCache().subscribe(({ type, mutation }) => {
    if (type !== 'updated' || mutation.state.status !== 'success' || mutation.meta?.quiet) return
    void queries.invalidateQueries({ queryKey: ['visit'] })
    void queries.invalidateQueries({ queryKey: ['day'] })
  })
  return queries
}
