import type { QueryClient } from '@tanstack/react-query'
import { Problem } from './Problem'

/** Notices from any answer 401 that the session ended on the server. */
export function onSignedOut(queries: QueryClient, then: () => void): QueryClient {
  const notice = (problem: unknown) => {
    if (problem instanceof Problem && problem.status === 401) then()
  }
  queries.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error') notice(event.action.error)
  })
  queries.getMutationCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error') notice(event.action.error)
  })
  return queries
}
