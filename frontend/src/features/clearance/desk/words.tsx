import {
  IconCalendarOff,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconListCheck,
} from '@tabler/icons-react'
import type {
  ClearanceStatus,
  ExamBasis,
  FlagDecision,
  ScreeningKind,
  VisitReason,
} from '@/api/gen'
import { ToneBadge } from '@/ui/ToneBadge'

const clearances = {
  PENDING: { tone: 'amber', icon: IconClock, word: 'Not decided' },
  CLEARED: { tone: 'green', icon: IconCircleCheck, word: 'Cleared' },
  CLEARED_WITH_CONDITIONS: { tone: 'green', icon: IconListCheck, word: 'Cleared with conditions' },
  NOT_CLEARED: { tone: 'red', icon: IconCircleX, word: 'Not cleared' },
  EXPIRED: { tone: 'brown', icon: IconCalendarOff, word: 'Lapsed' },
  REVOKED: { tone: 'red', icon: IconCircleX, word: 'Revoked' },
} as const

export function ClearanceBadge({ status }: { status: ClearanceStatus }) {
  const { word, ...look } = clearances[status]
  return <ToneBadge {...look}>{word}</ToneBadge>
}

export const kindNames: Readonly<Record<ScreeningKind, string>> = {
  FULL: 'Full screening',
  RESCREEN: 'Re-screen',
  DOOR: 'Door check',
}

export const examNames: Readonly<Record<ExamBasis, string>> = {
  LIVE_VIDEO: 'Live video',
  IN_PERSON: 'In person',
}

export const decisionNames: Readonly<Record<FlagDecision, string>> = {
  ALLOW: 'Allow',
  ALLOW_WITH_CONDITIONS: 'Allow with conditions',
  DECLINE: 'Decline',
}

export const reasonNames: Readonly<Record<VisitReason, string>> = {
  ASTHMA: 'Asthma',
  ANXIETY: 'Anxiety',
  CARDIAC_ARRHYTHMIA: 'Irregular heartbeat',
  CHRONIC_PAIN: 'Chronic pain',
  CHRONIC_FATIGUE: 'Chronic fatigue',
  HIGH_BLOOD_PRESSURE: 'High blood pressure',
  MG_DEFICIENCY: 'Magnesium deficiency',
  FATIGUE_OR_HOMEBOUND: 'Fatigue or homebound',
  OTHER: 'Other',
}
