import type { MyVisit, SlotView } from '@/api/gen'
import { useMoveMyVisit, useTakeHold } from '@/features/scheduling/book/booking'
import { held } from '@/features/scheduling/book/hold'
import { offeredInstead } from '@/features/scheduling/book/nearest'
import { useDraft } from './draft'
import { go, replace } from './route'

/** Keeps another time for a visit and then moves the visit to it; what is lost is answered with the nearest times. */
export function useMove(visit: MyVisit) {
  const { draft, change } = useDraft()
  const take = useTakeHold()
  const move = useMoveMyVisit(visit.id)
  const of = draft.move?.visitId === visit.id ? draft.move : undefined
  const { hold, lost } = of ?? {}
  const note = (next: Partial<NonNullable<typeof draft.move>>) =>
    change({ move: { visitId: visit.id, ...next } })
  const taken = take.error?.is('scheduling/time-taken') ?? false
  const expired = move.error?.is('scheduling/hold-expired') ?? false
  return {
    hold,
    lost,
    busy: take.isPending || move.isPending,
    problem: (taken ? null : take.error) ?? (expired ? null : move.error),
    keep(slot: SlotView) {
      take.mutate(
        {
          zip: visit.zip,
          therapyId: visit.therapyId,
          start: slot.start.at,
          ...(hold && { replaces: hold.id, replacesToken: hold.token }),
        },
        {
          onSuccess: (kept) => {
            note({ hold: held(kept, visit.zip) })
            go(`/visits/${visit.id}/move/confirm`)
          },
          onError: (problem) => {
            if (problem.is('scheduling/time-taken')) {
              note({ lost: { start: slot.start, nearest: offeredInstead(problem) } })
            }
          },
        },
      )
    },
    confirm() {
      if (!hold) return
      move.mutate(
        { holdId: hold.id, holdToken: hold.token },
        {
          onSuccess: () => {
            change({ move: undefined })
            replace(`/visits/${visit.id}`)
          },
          onError: (problem) => {
            if (problem.is('scheduling/hold-expired')) {
              note({ lost: { start: hold.window.start, nearest: offeredInstead(problem) } })
            }
          },
        },
      )
    },
  }
}
