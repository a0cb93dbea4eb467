import { IconAlertTriangle, IconEye, IconHandStop, IconInfoCircle } from '@tabler/icons-react'
import type { FlagLevel } from '@/api/gen'
import { ToneBadge } from '../ToneBadge'

const looks = {
  INFO: { tone: 'grey', icon: IconInfoCircle, word: 'Info' },
  NEEDS_REVIEW: { tone: 'amber', icon: IconEye, word: 'Review' },
  STOP: { tone: 'red', icon: IconHandStop, word: 'Stop', bar: true },
  STOP_FINAL: { tone: 'red', icon: IconAlertTriangle, word: 'Stop, final', bar: true },
} as const

/** The level of a flag. For staff only: a patient never sees one, so no patient page may import this. */
export function FlagBadge({ level }: { level: FlagLevel }) {
  const { word, ...look } = looks[level]
  return <ToneBadge {...look}>{word}</ToneBadge>
}
