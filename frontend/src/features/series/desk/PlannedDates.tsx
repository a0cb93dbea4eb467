import { Checkbox, NativeSelect, Text } from '@mantine/core'
import type { PlannedDate } from '@/api/gen'
import { useTimes } from '@/ui/times'
import { type Choice, startOf } from './chosen'
import styles from './PlannedDates.module.css'

interface PlannedDatesProps {
  dates: readonly PlannedDate[]
  choices: ReadonlyMap<number, Choice>
  onChoose: (number: number, choice: Choice) => void
  /** What becomes of a date that is not taken. */
  leave?: string
}

/** Date by date: take it, take another time of the day, or leave it out. */
export function PlannedDates({
  dates,
  choices,
  onChoose,
  leave = 'Leave this date out',
}: PlannedDatesProps) {
  return (
    <ul className={styles.dates} aria-label="Dates">
      {dates.map((date) => (
        <li key={date.number}>
          <DateChoice
            date={date}
            start={startOf(date, choices)}
            leave={leave}
            onChoose={(choice) => onChoose(date.number, choice)}
          />
          <Notes date={date} />
        </li>
      ))}
    </ul>
  )
}

interface DateChoiceProps {
  date: PlannedDate
  start: Choice
  leave: string
  onChoose: (choice: Choice) => void
}

function DateChoice({ date, start, leave, onChoose }: DateChoiceProps) {
  const times = useTimes()
  const planned = times.window(date.window)
  if (date.free) {
    return (
      <Checkbox
        className="tabular"
        label={planned}
        checked={start !== null}
        onChange={(event) => onChoose(event.currentTarget.checked ? date.window.start.at : null)}
      />
    )
  }
  if (date.nearest.length === 0) {
    return <Text className="tabular">{planned}: nobody can come that day, left out</Text>
  }
  return (
    <NativeSelect
      label={`${planned} is taken`}
      value={start ?? ''}
      data={[
        { value: '', label: leave },
        ...date.nearest.map((slot) => ({
          value: slot.start.at,
          label: `Take ${times.span(slot.start, slot.windowEnd)}`,
        })),
      ]}
      onChange={(event) => onChoose(event.currentTarget.value || null)}
    />
  )
}

function Notes({ date: { clockChange, clearance } }: { date: PlannedDate }) {
  return (
    <>
      {clockChange === 'SKIPPED' && (
        <Text size="sm">The clocks go forward over this time that day, so it is later.</Text>
      )}
      {clockChange === 'TWICE' && (
        <Text size="sm">The clocks go back that day; the earlier of the two is meant.</Text>
      )}
      {clearance === 'ENDS_BEFORE' && (
        <Text size="sm">After the clearance ends: on hold until a prescriber clears it again.</Text>
      )}
    </>
  )
}
