import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCommand } from '@/api/command'
import {
  bookVisit,
  type BookVisit,
  cancelVisit,
  moveMyVisit,
  type MoveToHold,
  slotDays,
  takeHold,
  type TakeHold,
} from '@/api/gen'

/** Free times change by the minute: asked anew whenever the page is shown. */
export function useSlotDays(zip: string | undefined, therapyId: string | undefined) {
  return useQuery({
    queryKey: ['scheduling', 'days', zip, therapyId],
    queryFn: () => slotDays({ query: { zip: zip ?? '', therapyId: therapyId ?? '' } }),
    enabled: Boolean(zip && therapyId),
    staleTime: 0,
  })
}

export function useTakeHold() {
  const queries = useQueryClient()
  return useCommand((body: TakeHold, intent) => takeHold({ body, ...intent }), {
    onSettled: () => queries.invalidateQueries({ queryKey: ['scheduling', 'days'] }),
  })
}

export function useBookVisit() {
  const queries = useQueryClient()
  return useCommand((body: BookVisit, intent) => bookVisit({ body, ...intent }), {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['visit'] }),
  })
}

export function useMoveMyVisit(id: string) {
  const queries = useQueryClient()
  return useCommand((body: MoveToHold, intent) => moveMyVisit({ path: { id }, body, ...intent }), {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['visit'] }),
  })
}

export function useCancelVisit(id: string) {
  const queries = useQueryClient()
  return useCommand(
    (reason: string, intent) => cancelVisit({ path: { id }, body: { reason }, ...intent }),
    {
      onSuccess: () => queries.invalidateQueries({ queryKey: ['visit'] }),
    },
  )
}
