import type { Timeline } from '@/api/gen'
import { useTimes } from '@/ui/times'
import { Stop } from './Stop'
import styles from './Timeline.module.css'
import { placed, rowsOf, within } from './timelineLayout'

interface WeekTimelineProps {
  timeline: Timeline
  days: readonly string[]
  openId: string | undefined
  onOpen: (id: string) => void
}

/** Seven days side by side: per nurse and day the stops in their order. */
export function WeekTimeline({ timeline, days, openId, onOpen }: WeekTimelineProps) {
  const { day: dayName } = useTimes()
  const holiday = (day: string) => timeline.holidays.find((one) => one.day === day)?.name
  return (
    <div className={styles.week}>
      <div className={styles.weekRow} aria-hidden>
        <span />
        {days.map((day) => (
          <span
            key={day}
            className={styles.dayHead}
            data-today={day === timeline.today || undefined}
          >
            {dayName(day)}
            {holiday(day) && <em> {holiday(day)}</em>}
          </span>
        ))}
      </div>
      {rowsOf(timeline).map((row) => (
        <div key={row.id} className={styles.weekRow} role="group" aria-label={row.name}>
          <span className={styles.name}>{row.name}</span>
          {days.map((day) => (
            <div
              key={day}
              className={styles.cell}
              data-works={row.shifts.some((shift) => within(day, shift)) || undefined}
            >
              {placed(row.visits, day).map(({ visit }) => (
                <Stop
                  key={visit.id}
                  visit={visit}
                  row={row.id}
                  open={visit.id === openId}
                  onOpen={onOpen}
                />
              ))}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
