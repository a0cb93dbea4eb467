import type { SlotView } from '@/api/gen'
import { useTakeHold } from '@/features/scheduling/book/booking'
import { held } from '@/features/scheduling/book/hold'
import { offeredInstead } from '@/features/scheduling/book/nearest'
import { useDraft } from './draft'
import { go } from './route'

/** Keeps a time for ten minutes and goes on; a time that was just taken is answered with the nearest ones. */
export function useKeepTime() {
  const { draft, change } = useDraft()
  const hold = useTakeHold()
  const taken = hold.error?.is('scheduling/time-taken') ?? false
  const zip = draft.address.zip ?? ''
  return {
    busy: hold.isPending,
    problem: taken ? null : hold.error,
    take(slot: SlotView) {
      hold.mutate(
        {
          zip,
          therapyId: draft.therapy?.id ?? '',
          start: slot.start.at,
          ...(draft.hold && { replaces: draft.hold.id, replacesToken: draft.hold.token }),
        },
        {
          onSuccess: (kept) => {
            change({ hold: held(kept, zip), lost: undefined })
            go('/you')
          },
          onError: (problem) => {
            if (problem.is('scheduling/time-taken')) {
              change({ lost: { start: slot.start, nearest: offeredInstead(problem) } })
            }
          },
        },
      )
    },
  }
}
