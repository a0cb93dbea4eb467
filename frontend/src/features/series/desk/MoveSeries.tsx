import { Group, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import { moveSeries, type PlannedDate, planSeriesMove } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'
import { Loaded } from '@/ui/states'
import { chosenDates } from './chosen'
import { PlannedDates } from './PlannedDates'
import { type Scope, ScopeSelect } from './ScopeSelect'
import { useChoices } from './useChoices'

interface MoveSeriesProps {
  visitId: string
  /** The wall time that the visit has now. */
  now: string
  onDone: () => void
  onCancel: () => void
}

/** Moves the visit to another day and time, and others by as much: looked at first, then moved all at once. */
export function MoveSeries({ visitId, now, onDone, onCancel }: MoveSeriesProps) {
  const [to, setTo] = useState({
    scope: 'FOLLOWING' as Scope,
    date: now.slice(0, 10),
    time: now.slice(11, 16),
  })
  const changed = to.date !== now.slice(0, 10) || to.time !== now.slice(11, 16)
  const plan = useQuery({
    queryKey: ['series', 'move', visitId, to],
    queryFn: ({ signal }) => planSeriesMove({ path: { id: visitId }, query: to, signal }),
    enabled: Boolean(to.date && to.time) && changed,
    staleTime: 0,
  })
  const { choices, choose } = useChoices(JSON.stringify(to))
  const [reason, setReason] = useState('')
  const move = useCommand(
    (times: { visitId: string; start: string }[], intent) =>
      moveSeries({
        path: { id: visitId },
        body: { ...to, reason: reason.trim(), times },
        ...intent,
      }),
    { onSuccess: onDone, onError: () => void plan.refetch() },
  )
  const { errors, check } = useFieldErrors(move.error)
  const chosen = chosenDates(plan.data ?? [], choices)
  const send = () =>
    chosen.length > 0 &&
    check({ reason: !reason.trim() && 'A few words are needed' }) &&
    move.mutate(chosen.map(({ date, start }) => ({ visitId: date.visitId ?? visitId, start })))
  return (
    <CommandForm
      command={move}
      errors={errors}
      action={chosen.length === 1 ? 'Move 1 visit' : `Move ${chosen.length} visits`}
      onSubmit={send}
      onCancel={onCancel}
    >
      <ScopeSelect value={to.scope} onChange={(scope) => setTo({ ...to, scope })} />
      <Group grow>
        <TextInput
          type="date"
          label="New day of this visit"
          value={to.date}
          onChange={(event) => setTo({ ...to, date: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          step={1800}
          label="New time"
          value={to.time}
          onChange={(event) => setTo({ ...to, time: event.currentTarget.value })}
        />
      </Group>
      {changed && (
        <Loaded query={plan}>
          {(dates: PlannedDate[]) => (
            <PlannedDates
              dates={dates}
              choices={choices}
              onChoose={choose}
              leave="Leave this visit where it is"
            />
          )}
        </Loaded>
      )}
      <Textarea
        label="Why, and how the patient agreed"
        description="The patient is told of the new times. No health details here."
        required
        autosize
        minRows={2}
        value={reason}
        error={errors.reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </CommandForm>
  )
}
