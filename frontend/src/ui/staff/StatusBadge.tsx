import { useLingui } from '@lingui/react/macro'
import {
  type Icon,
  IconAlertTriangle,
  IconCalendarCheck,
  IconCar,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClipboardCheck,
  IconDoor,
  IconDroplet,
  IconHandStop,
  IconHeartbeat,
  IconHomeOff,
  IconLogout,
  IconPlayerPause,
  IconUserCheck,
} from '@tabler/icons-react'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { VisitStatus } from '@/api/gen'
import { type Tone, ToneBadge } from '../ToneBadge'

/** What staff see of a visit: its state, or what overrides it. */
export type VisitSign = VisitStatus | 'HOLD' | 'EMERGENCY'

interface Look {
  tone: Tone
  icon: Icon
  word: MessageDescriptor
  outline?: boolean
  struck?: boolean
  running?: boolean
}

export const visitLooks: Record<VisitSign, Look> = {
  REQUESTED: { tone: 'grey', icon: IconCircleDashed, word: msg`Requested`, outline: true },
  HOLD: { tone: 'amber', icon: IconHandStop, word: msg`On hold` },
  SCHEDULED: { tone: 'blue', icon: IconCalendarCheck, word: msg`Scheduled` },
  EN_ROUTE: { tone: 'violet', icon: IconCar, word: msg`On the way` },
  ARRIVED: { tone: 'violet', icon: IconDoor, word: msg`Arrived` },
  PRE_CHECK: { tone: 'teal', icon: IconUserCheck, word: msg`Pre-check` },
  IN_PROGRESS: { tone: 'teal', icon: IconDroplet, word: msg`Infusion running`, running: true },
  PAUSED: { tone: 'amber', icon: IconPlayerPause, word: msg`Paused` },
  POST_OBS: { tone: 'teal', icon: IconHeartbeat, word: msg`Observation` },
  NOT_STARTED: { tone: 'brown', icon: IconCircleX, word: msg`Could not treat` },
  DEPARTED: { tone: 'green', icon: IconLogout, word: msg`Departed` },
  CLOSED: { tone: 'green', icon: IconClipboardCheck, word: msg`Closed` },
  CANCELLED: { tone: 'grey', icon: IconCircleX, word: msg`Cancelled`, struck: true },
  NO_SHOW: { tone: 'brown', icon: IconHomeOff, word: msg`No-show` },
  EMERGENCY: { tone: 'red', icon: IconAlertTriangle, word: msg`Emergency` },
}

/** Colour, icon and word for the state of a visit: the same in list, board and record. */
export function StatusBadge({ sign }: { sign: VisitSign }) {
  const { t } = useLingui()
  const { word, ...look } = visitLooks[sign]
  return <ToneBadge {...look}>{t(word)}</ToneBadge>
}

/** Ready or not, for lists. */
export function ReadyBadge({ ready }: { ready: boolean }) {
  const { t } = useLingui()
  return ready ? (
    <ToneBadge tone="green" icon={IconCircleCheck}>{t`Ready`}</ToneBadge>
  ) : (
    <ToneBadge tone="amber" icon={IconHandStop}>{t`Not ready`}</ToneBadge>
  )
}
