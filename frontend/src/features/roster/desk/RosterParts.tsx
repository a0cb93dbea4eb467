import { Button, Group, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import {
  endPattern,
  type NurseRoster,
  takeBackDay,
  takeBackTimeOff,
  type WeeklyShiftView,
} from '@/api/gen'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { ConfirmButton } from '@/ui/staff/ConfirmButton'
import { Section } from '@/ui/staff/Section'
import { Loaded } from '@/ui/states'
import { useTimes } from '@/ui/times'
import { PlannedVisits } from './PlannedVisits'
import { nurseRosterQuery } from './queries'
import { AddPattern, AddTimeOff, ChangeDay } from './RosterForms'
import { useRosterCommand } from './useRosterCommand'
import { reasonLabels, short, weekdayNames } from './words'

interface PartProps {
  clinicianId: string
  today: string
  mayChange: boolean
}

/** The weekly pattern and its exceptions. */
export function PatternPart({ clinicianId, today, mayChange }: PartProps) {
  const [form, setForm] = useState<'pattern' | 'day'>()
  const roster = useQuery(nurseRosterQuery(clinicianId))
  const close = () => setForm(undefined)
  return (
    <Stack gap="lg">
      {mayChange && !form && (
        <Group gap="xs">
          <Button variant="default" size="compact-md" onClick={() => setForm('pattern')}>
            Add to the pattern
          </Button>
          <Button variant="default" size="compact-md" onClick={() => setForm('day')}>
            Change one day
          </Button>
        </Group>
      )}
      {form === 'pattern' && <AddPattern clinicianId={clinicianId} onClose={close} />}
      {form === 'day' && <ChangeDay clinicianId={clinicianId} onClose={close} />}
      <Loaded query={roster}>
        {(loaded) => <Pattern roster={loaded} today={today} mayChange={mayChange} />}
      </Loaded>
    </Stack>
  )
}

interface PatternProps {
  roster: NurseRoster
  today: string
  mayChange: boolean
}

function Pattern({ roster, today, mayChange }: PatternProps) {
  const { day, window: when } = useTimes()
  const end = useRosterCommand((id: string, intent) =>
    endPattern({ path: { id }, body: { lastDay: today }, ...intent }),
  )
  const takeBack = useRosterCommand((id: string, intent) =>
    takeBackDay({ path: { id }, ...intent }),
  )
  return (
    <>
      <ProblemAlert problem={end.error ?? takeBack.error}>
        <PlannedVisits problem={end.error ?? takeBack.error} />
      </ProblemAlert>
      <Section title="Every week">
        {roster.pattern.length === 0 && 'No pattern'}
        {roster.pattern.map((line) => (
          <Line
            key={line.id}
            text={sentence(line)}
            act={
              mayChange &&
              !line.validUntil && (
                <ConfirmButton
                  label="End"
                  ariaLabel={`End ${sentence(line)}`}
                  question="Today is the last day of this line?"
                  action="End it"
                  pending={end.isPending && end.variables === line.id}
                  onConfirm={() => end.mutate(line.id)}
                />
              )
            }
          />
        ))}
      </Section>
      <Section title="Exceptions">
        {roster.changes.length + roster.extra.length === 0 && 'None'}
        {roster.changes.map(({ id, day: date, from, to }) => (
          <Line
            key={id}
            text={`${day(date)}: ${from && to ? `${short(from)}–${short(to)}` : 'shift dropped'}`}
            act={
              mayChange && (
                <ConfirmButton
                  label="Take back"
                  ariaLabel={`Take back the change of ${day(date)}`}
                  question="The weekly pattern holds again on this day?"
                  action="Take it back"
                  pending={takeBack.isPending && takeBack.variables === id}
                  onConfirm={() => takeBack.mutate(id)}
                />
              )
            }
          />
        ))}
        {roster.extra.map((shift) => (
          <Line key={shift.start.at} text={`${when(shift)}: extra shift`} />
        ))}
      </Section>
    </>
  )
}

/** When somebody does not work although pattern or shifts say so. */
export function TimeOffPart({ clinicianId, mayChange }: Omit<PartProps, 'today'>) {
  const [adding, setAdding] = useState(false)
  const roster = useQuery(nurseRosterQuery(clinicianId))
  const { dayTime } = useTimes()
  const takeBack = useRosterCommand((id: string, intent) =>
    takeBackTimeOff({ path: { id }, ...intent }),
  )
  return (
    <Stack gap="md">
      <ProblemAlert problem={takeBack.error} />
      {adding ? (
        <AddTimeOff clinicianId={clinicianId} onClose={() => setAdding(false)} />
      ) : (
        mayChange && (
          <div>
            <Button variant="default" size="compact-md" onClick={() => setAdding(true)}>
              Give time off
            </Button>
          </div>
        )
      )}
      <Loaded query={roster}>
        {({ off }) => (
          <>
            {off.length === 0 && 'No time off ahead'}
            {off.map(({ id, time, reason }) => (
              <Line
                key={id}
                text={`${dayTime(time.start)} to ${dayTime(time.end)}: ${reasonLabels[reason]}`}
                act={
                  mayChange && (
                    <ConfirmButton
                      label="Take back"
                      ariaLabel={`Take back the time off from ${dayTime(time.start)}`}
                      question="They work in this time after all?"
                      action="Take it back"
                      pending={takeBack.isPending && takeBack.variables === id}
                      onConfirm={() => takeBack.mutate(id)}
                    />
                  )
                }
              />
            ))}
          </>
        )}
      </Loaded>
    </Stack>
  )
}

function Line({ text, act }: { text: string; act?: ReactNode }) {
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs" className="tabular">
      <span>{text}</span>
      {act}
    </Group>
  )
}

function sentence(line: WeeklyShiftView): string {
  const { weekday, from, to, breakMinutes, breakFrom, breakTo, validFrom, validUntil } = line
  const rest =
    breakMinutes && breakFrom && breakTo
      ? `, ${breakMinutes} min break between ${short(breakFrom)} and ${short(breakTo)}`
      : ''
  const until = validUntil ? ` until ${validUntil}` : ''
  return `${weekdayNames[weekday]} ${short(from)}–${short(to)}${rest}, from ${validFrom}${until}`
}
