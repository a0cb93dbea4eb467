import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { createContext, use, useCallback } from 'react'
import { type AccountView, session, type SessionView } from '@/api/gen'

/** Who works here. `expired` keeps the page that was open until the same person signs in again. */
export interface StaffSession {
  account?: AccountView
  expired?: boolean
}

export const sessionKey = ['session'] as const

export const sessionQuery = queryOptions<StaffSession>({
  queryKey: sessionKey,
  queryFn: async () => await session(),
  staleTime: Infinity,
})

export const AccountContext = createContext<AccountView | undefined>(undefined)

/** The person signed in; only for pages that stand behind the sign-in. */
export function useAccount(): AccountView {
  const account = use(AccountContext)
  if (!account) throw new Error('This page stands outside the sign-in')
  return account
}

/**
 * What to do with an answer that says who is signed in.
 *
 * @param home where another person starts, from a fresh page
 */
export function useSignedIn(home: string): (answer: SessionView) => void {
  const queries = useQueryClient()
  return useCallback(
    ({ account }) => {
      const before = queries.getQueryData<StaffSession>(sessionKey)?.account
      // Another person must not see what was loaded or typed by the one before.
      if (before && before.id !== account?.id) return location.assign(home)
      queries.setQueryData<StaffSession>(sessionKey, account ? { account } : {})
      void queries.invalidateQueries()
    },
    [queries, home],
  )
}

/** An answer 401 means that the session ended on the server. */
export function expire(session: StaffSession | undefined): StaffSession {
  return session?.account ? { ...session, expired: true } : {}
}
