import type { QueryClient } from '@tanstack/react-query'
import { Problem } from '@/api/Problem'
import { expire, sessionKey, type StaffSession } from './session'

/** Notices from any answer that the session ended, so that the page asks to sign in again and stays as it is. */
export function watchSession(queries: QueryClient): QueryClient {
  const notice = (problem: unknown) => {
    if (problem instanceof Problem && problem.status === 401) {
      queries.setQueryData<StaffSession>(sessionKey, expire)
    }
  }
  queries.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error') notice(event.action.error)
  })
  queries.getMutationCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error') notice(event.action.error)
  })
  return queries
}
