import type { CSSProperties, ReactNode } from 'react'
import type { Timeline } from '@/api/gen'
import styles from './Timeline.module.css'
import {
  gaps,
  hoursOf,
  placed,
  type Placed,
  type Row,
  rowsOf,
  type Span,
  within,
} from './timelineLayout'
import { Stop } from './Stop'

interface DayTimelineProps {
  timeline: Timeline
  openId: string | undefined
  onOpen: (id: string) => void
}

/** One day: nurses as rows, their shifts as ground, stops and ways on the line of time. */
export function DayTimeline({ timeline, openId, onOpen }: DayTimelineProps) {
  const day = timeline.first
  const hours = hoursOf(timeline, day)
  const place = ({ from, to }: Span): CSSProperties => ({
    left: `${(100 * (from - hours.from)) / (hours.to - hours.from)}%`,
    width: `${(100 * (to - from)) / (hours.to - hours.from)}%`,
  })
  const marks = Array.from(
    { length: (hours.to - hours.from) / 60 },
    (_, at) => hours.from + 60 * at,
  )
  const now = nowIn(timeline, hours)
  return (
    <div className={styles.day}>
      <div className={styles.axis} aria-hidden>
        <span />
        <div className={styles.line}>
          {marks.map((mark) => (
            <span key={mark} className={styles.hour} style={place({ from: mark, to: mark + 60 })}>
              {String(mark / 60).padStart(2, '0')}:00
            </span>
          ))}
        </div>
      </div>
      {rowsOf(timeline).map((row) => (
        <DayRow key={row.id} row={row} day={day} marks={marks} place={place}>
          {(stop) => (
            <Stop
              key={stop.visit.id}
              visit={stop.visit}
              row={row.id}
              open={stop.visit.id === openId}
              onOpen={onOpen}
              style={{ ...place(stop.span), top: `calc(${stop.lane} * var(--lane) + 2px)` }}
            />
          )}
        </DayRow>
      ))}
      {now && (
        <div className={styles.over} aria-hidden>
          <span />
          <div className={styles.line}>
            <span className={styles.now} style={place(now)}>
              <span>now {timeline.now.local.slice(11, 16)}</span>
            </span>
          </div>
        </div>
      )}
    </div>
  )
}

/** Where now lies, while it is in the hours that are shown. */
function nowIn({ now, today, first }: Timeline, hours: Span): Span | undefined {
  const rest = within(first, { start: now, end: { ...now, local: `${first}T23:59:59` } })
  const shown = rest && today === first && rest.from >= hours.from && rest.from <= hours.to
  return shown ? { from: rest.from, to: rest.from } : undefined
}

interface DayRowProps {
  row: Row
  day: string
  marks: readonly number[]
  place: (span: Span) => CSSProperties
  children: (stop: Placed) => ReactNode
}

function DayRow({ row, day, marks, place, children }: DayRowProps) {
  const stops = placed(row.visits, day)
  const lanes = Math.max(1, ...stops.map(({ lane }) => lane + 1))
  return (
    <div className={styles.row} role="group" aria-label={row.name}>
      <span className={styles.name}>{row.name}</span>
      <div className={styles.line} style={{ height: `calc(${lanes} * var(--lane))` }}>
        {row.shifts.map((shift) => {
          const span = within(day, shift)
          return span && <span key={shift.start.at} className={styles.shift} style={place(span)} />
        })}
        {marks.map((mark) => (
          <span key={mark} className={styles.mark} style={place({ from: mark, to: mark })} />
        ))}
        {row.shifts.length > 0 &&
          gaps(stops).map((gap) => (
            <span key={gap.from} className={styles.way} style={place(gap)}>
              <span>{gap.to - gap.from} min</span>
            </span>
          ))}
        {stops.map(children)}
      </div>
    </div>
  )
}
