import type { QueryClient } from '@tanstack/react-query'
import { onSignedOut } from '@/api/onSignedOut'
import { expire, sessionKey, type StaffSession } from './session'

/** When the session ended the page asks to sign in again and stays as it is. */
export const watchSession = (queries: QueryClient): QueryClient =>
  onSignedOut(queries, () => queries.setQueryData<StaffSession>(sessionKey, expire))
