import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCommand } from '@/api/command'
import {
  declineOffer,
  joinWaitlist,
  type JoinWaitlist,
  leaveWaitlist,
  myWaits,
  type WaitView,
} from '@/api/gen'

const key = ['waitlist', 'mine']

/** Asked anew each minute: a time that becomes free is kept for a short while only. */
export const useMyWaits = () => useQuery({ queryKey: key, queryFn: timed, refetchInterval: 60_000 })

/** A wait with the moment at which it was read, by this device's own clock. */
export interface TimedWait extends WaitView {
  readAt: number
}

async function timed(): Promise<TimedWait[]> {
  const waits = await myWaits()
  const readAt = Date.now()
  return waits.map((wait) => ({ ...wait, readAt }))
}

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
