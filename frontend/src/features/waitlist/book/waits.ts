import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCommand } from '@/api/command'
import { declineOffer, joinWaitlist, type JoinWaitlist, leaveWaitlist, myWaits } from '@/api/gen'

const key = ['waitlist', 'mine']

/** Asked anew each half minute: a time that becomes free is kept for a short while only. */
export const useMyWaits = () =>
  useQuery({ queryKey: key, queryFn: () => myWaits(), refetchInterval: 30_000 })

export function useJoin() {
  const queries = useQueryClient()
  return useCommand((body: JoinWaitlist, intent) => joinWaitlist({ body, ...intent }), {
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  })
}

export function useLeave() {
  const queries = useQueryClient()
  return useCommand((id: string, intent) => leaveWaitlist({ path: { id }, ...intent }), {
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  })
}

export function useDecline() {
  const queries = useQueryClient()
  return useCommand((id: string, intent) => declineOffer({ path: { id }, ...intent }), {
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  })
}
