import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCommand } from '@/api/command'
import {
  askForLink,
  openAccount,
  type OpenAccount,
  redeemLink,
  session,
  type SessionView,
  signIn,
  type SignIn,
  signOut,
} from '@/api/gen'
import { onSignedOut } from '@/api/onSignedOut'

const key = ['identity', 'session']

/** Who is signed in; asked again when the window comes back, as a mailed link may have been opened beside it. */
export function useSession() {
  return useQuery({ queryKey: key, queryFn: () => session(), refetchOnWindowFocus: 'always' })
}

/** When the session ended the page asks to sign in, in the same place; what was typed there is kept. */
export const watchSession = (queries: QueryClient): QueryClient =>
  onSignedOut(queries, () => queries.setQueryData<SessionView>(key, {}))

/** Remembers an answer that says who is signed in, and forgets what another person saw. */
function useSessionBegun() {
  const queries = useQueryClient()
  return (view: SessionView) => {
    if (!view.account) return
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== key[0] })
    queries.setQueryData(key, view)
  }
}

export function useSignIn() {
  return useCommand((body: SignIn) => signIn({ body }), { onSuccess: useSessionBegun() })
}

export function useAskForLink() {
  return useCommand((email: string) => askForLink({ body: { email } }))
}

export function useRedeemLink() {
  return useCommand((token: string) => redeemLink({ body: { token } }), {
    onSuccess: useSessionBegun(),
  })
}

export function useOpenAccount() {
  return useCommand((body: OpenAccount) => openAccount({ body }), { onSuccess: useSessionBegun() })
}

export function useSignOut() {
  const queries = useQueryClient()
  return useCommand(() => signOut(), {
    onSuccess: () => {
      queries.clear()
      queries.setQueryData(key, {})
    },
  })
}
