import { IconAlertTriangle, IconClock, IconEye, IconUrgent } from '@tabler/icons-react'
import type { ReporterKind, SeverityWords, SymptomGroup, TriageLevel } from '@/api/gen'
import { ToneBadge } from '@/ui/ToneBadge'

const triage = {
  T0: { tone: 'red', icon: IconUrgent, word: 'T0 Emergency', bar: true },
  T1: { tone: 'red', icon: IconAlertTriangle, word: 'T1 Urgent', bar: true },
  T2: { tone: 'amber', icon: IconClock, word: 'T2 Same day' },
  T3: { tone: 'grey', icon: IconEye, word: 'T3 Routine' },
} as const

export function TriageBadge({ level }: { level: TriageLevel }) {
  const { word, ...look } = triage[level]
  return <ToneBadge {...look}>{word}</ToneBadge>
}

export const severityNames: Readonly<Record<SeverityWords, string>> = {
  MILD: 'mild',
  MODERATE: 'moderate',
  SEVERE: 'severe',
  VERY_SEVERE: 'very severe',
}

export const reporterNames: Readonly<Record<ReporterKind, string>> = {
  PATIENT: 'Patient',
  NURSE: 'Nurse',
}

export const groupNames: Readonly<Record<SymptomGroup, string>> = {
  ALLERGIC: 'allergic',
  LOW_BP: 'low blood pressure',
  HIGH_MG: 'high magnesium',
  COMMON: 'common',
}
