import {
  IconCalendarOff,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconListCheck,
} from '@tabler/icons-react'
import type { ClearanceStatus } from '@/api/gen'
import { ToneBadge } from '../ToneBadge'

const looks = {
  PENDING: { tone: 'amber', icon: IconClock, word: 'Not decided' },
  CLEARED: { tone: 'green', icon: IconCircleCheck, word: 'Cleared' },
  CLEARED_WITH_CONDITIONS: { tone: 'green', icon: IconListCheck, word: 'Cleared with conditions' },
  NOT_CLEARED: { tone: 'red', icon: IconCircleX, word: 'Not cleared' },
  EXPIRED: { tone: 'brown', icon: IconCalendarOff, word: 'Lapsed' },
  REVOKED: { tone: 'red', icon: IconCircleX, word: 'Revoked' },
} as const

/** Where a visit's clearance stands. */
export function ClearanceBadge({ status }: { status: ClearanceStatus }) {
  const { word, ...look } = looks[status]
  return <ToneBadge {...look}>{word}</ToneBadge>
}
