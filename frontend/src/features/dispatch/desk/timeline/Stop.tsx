import { VisuallyHidden } from '@mantine/core'
import { useLingui } from '@lingui/react/macro'
import type { CSSProperties } from 'react'
import type { TimelineVisit } from '@/api/gen'
import { visitLooks } from '@/ui/staff/StatusBadge'
import { useTimes } from '@/ui/times'
import styles from './Timeline.module.css'

interface StopProps {
  visit: TimelineVisit
  row: string
  open: boolean
  onOpen: (id: string) => void
  /** Where it lies on the line of time. */
  style?: CSSProperties
}

/** One visit in a row: its state as colour, icon and word, its time and its patient. */
export function Stop({ visit, row, open, onOpen, style }: StopProps) {
  const { t } = useLingui()
  const { time, span } = useTimes()
  const { tone, icon: Glyph, word } = visitLooks[visit.emergency ? 'EMERGENCY' : visit.status]
  const pencilled = visit.status === 'SCHEDULED' && !visit.released
  const words = pencilled ? 'Not released' : t(word)
  const name = `${span(visit.plannedStart, visit.plannedEnd)} ${visit.patientName}, ${visit.town}, ${words}`
  return (
    <button
      type="button"
      className={styles.stop}
      data-stop={visit.id}
      data-row={row}
      data-tone={tone}
      data-pencilled={pencilled || undefined}
      aria-pressed={open}
      title={name}
      style={style}
      onClick={() => onOpen(visit.id)}
    >
      <span className={styles.who}>
        <span className={styles.time}>{time(visit.plannedStart)}</span> {visit.patientName}
      </span>
      <VisuallyHidden>
        {' '}
        until {time(visit.plannedEnd)}, {visit.town},{' '}
      </VisuallyHidden>
      <span className={styles.state}>
        <Glyph size={13} stroke={1.75} aria-hidden />
        <span>{words}</span>
      </span>
    </button>
  )
}
