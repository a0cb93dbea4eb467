import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { createContext, use, useCallback } from 'react'
import { type AccountView, session, type SessionView } from '@/api/gen'

/** Who works here. `expired` keeps the page that was open until the same person signs in again. */
export interface DeskSession {
  account?: AccountView
  expired?: boolean
}

const key = ['session'] as const

export const sessionQuery = queryOptions<DeskSession>({
  queryKey: key,
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

/** What to do with an answer that says who is signed in. */
export function useSignedIn(): (answer: SessionView) => void {
  const queries = useQueryClient()
  return useCallback(
    ({ account }) => {
      const before = queries.getQueryData<DeskSession>(key)?.account
      // Another person must not see what was loaded for the one before.
      if (before && before.id !== account?.id) return location.assign('/desk/')
      queries.setQueryData<DeskSession>(key, account ? { account } : {})
      void queries.invalidateQueries()
    },
    [queries],
  )
}

/** An answer 401 means that the session ended on the server. */
export function expire(session: DeskSession | undefined): DeskSession {
  return session?.account ? { ...session, expired: true } : {}
}

export const sessionKey = key
