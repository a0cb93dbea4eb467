import { NativeSelect, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import { type BoardVisit, swapNurses, type SwapNurses as Swap } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'
import { focusWhenShown } from '@/ui/staff/focusWhenShown'
import { useTimes } from '@/ui/times'

interface SwapNursesProps {
  visit: BoardVisit
  /** All visits of the day. */
  day: readonly BoardVisit[]
  onDone: () => void
  onCancel: () => void
}

/** Two assigned visits of one day exchange their nurses, or nothing changes. */
export function SwapNurses({ visit, day, onDone, onCancel }: SwapNursesProps) {
  const { span } = useTimes()
  const [otherId, setOther] = useState('')
  const [reason, setReason] = useState('')
  const others = day.filter((one) => mayBeSwapped(visit, one))
  const swap = useCommand(
    (body: Swap, intent) => swapNurses({ path: { id: visit.id }, body, ...intent }),
    { onSuccess: onDone },
  )
  const { errors, check } = useFieldErrors(swap.error)
  const submit = () => {
    const other = others.find(({ id }) => id === otherId)
    if (!check({ otherId: !other && 'Choose a visit' }) || !other) return
    swap.mutate({
      otherId,
      visitVersion: visit.version,
      otherVersion: other.version,
      ...(reason.trim() && { reason: reason.trim() }),
    })
  }
  if (others.length === 0) {
    return <Text size="sm">No other nurse has a visit this day that could be swapped.</Text>
  }
  const stuck = day.find(({ id }) => id === swap.error?.more.visitId)
  return (
    <CommandForm
      command={swap}
      errors={errors}
      action="Swap the nurses"
      onSubmit={submit}
      onCancel={onCancel}
    >
      {stuck && <Text size="sm">It is the visit of {stuck.patientName} that does not fit.</Text>}
      <NativeSelect
        ref={focusWhenShown}
        label={`${visit.nurse?.name ?? 'The nurse'} takes instead`}
        required
        value={otherId}
        error={errors.otherId}
        data={[
          { value: '', label: 'Choose a visit' },
          ...others.map((one) => ({
            value: one.id,
            label: `${span(one.plannedStart, one.plannedEnd)} ${one.patientName}, from ${one.nurse?.name}`,
          })),
        ]}
        onChange={({ currentTarget }) => setOther(currentTarget.value)}
      />
      <Textarea
        label="Reason"
        description="Needed only where something speaks against one of the two. No health details here."
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        error={errors.reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </CommandForm>
  )
}

export const mayBeSwapped = (visit: BoardVisit, other: BoardVisit) =>
  other.id !== visit.id &&
  other.status === 'SCHEDULED' &&
  other.nurse !== undefined &&
  other.nurse.id !== visit.nurse?.id
