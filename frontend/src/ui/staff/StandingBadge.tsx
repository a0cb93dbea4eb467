import { IconCalendarEvent, IconCircleCheck, IconHistory } from '@tabler/icons-react'
import { ToneBadge } from '../ToneBadge'
import type { Standing } from './datedRows'

const standings = {
  future: { tone: 'blue', icon: IconCalendarEvent, word: 'Later' },
  now: { tone: 'green', icon: IconCircleCheck, word: 'Now' },
  past: { tone: 'grey', icon: IconHistory, word: 'Past' },
} as const

/** Whether a dated row counts now, from a later day on, or no longer. */
export function StandingBadge({ standing }: { standing: Standing }) {
  return <ToneBadge {...standings[standing]}>{standings[standing].word}</ToneBadge>
}
