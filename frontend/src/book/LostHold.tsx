import { LostTime } from '@/features/scheduling/book/LostTime'
import { useSlotDays } from '@/features/scheduling/book/booking'
import { nearestTo } from '@/features/scheduling/book/nearest'
import { useDraft } from './draft'
import { useKeepTime } from './keepTime'
import { go } from './route'

/** The ten minutes are over, or the time went to someone else: the nearest free times, the lost one too if it is still free. */
export function LostHold() {
  const { draft } = useDraft()
  const days = useSlotDays(draft.address.zip, draft.therapy?.id)
  const keep = useKeepTime()
  const start = draft.lost?.start ?? draft.hold?.window.start
  if (!start) return null
  const nearest = draft.lost?.nearest.length
    ? draft.lost.nearest
    : nearestTo(days.data ?? [], start.at)
  return (
    <LostTime
      lost={start}
      nearest={nearest}
      busy={keep.busy}
      onTake={keep.take}
      onOther={() => go('/when')}
    />
  )
}
