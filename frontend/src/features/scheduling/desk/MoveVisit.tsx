import { Group, NativeSelect, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import {
  type BoardVisit,
  moveVisit,
  type MoveVisit as Move,
  nurseCandidates,
  type PatientAgreement,
  slotDays,
  type SlotView,
} from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'
import { focusWhenShown } from '@/ui/staff/focusWhenShown'
import { useTimes } from '@/ui/times'
import { isInside } from './isInside'

interface MoveVisitProps {
  visit: BoardVisit
  onDone: () => void
  onCancel: () => void
}

const agreements: Record<PatientAgreement, string> = {
  TELEPHONE: 'by telephone',
  MESSAGE: 'by message',
  IN_PERSON: 'in person',
}

/** To a free time or any other; outside of the promised window only as the patient agreed. */
export function MoveVisit({ visit, onDone, onCancel }: MoveVisitProps) {
  const { window: arrival } = useTimes()
  const [date, setDate] = useState(visit.plannedStart.local.slice(0, 10))
  const [time, setTime] = useState(visit.plannedStart.local.slice(11, 16))
  const [nurseId, setNurse] = useState('')
  const [agreed, setAgreed] = useState<PatientAgreement>()
  const [reason, setReason] = useState('')
  const inside = isInside(visit.window, date, time)
  const move = useCommand(
    (body: Move, intent) => moveVisit({ path: { id: visit.id }, body, ...intent }),
    { onSuccess: onDone },
  )
  const { errors, check } = useFieldErrors(move.error)
  const submit = () => {
    const complete = check({
      date: !date && 'Choose a day',
      time: !time && 'Choose a time',
      agreed: !inside && !agreed && 'The promised window moves only with the patient’s agreement',
      reason: !reason.trim() && 'A few words are needed',
    })
    if (!complete) return
    move.mutate({
      date,
      time,
      visitVersion: visit.version,
      reason: reason.trim(),
      ...(nurseId && { nurseId }),
      ...(!inside && agreed && { agreed }),
    })
  }
  const take = ({ local }: SlotView['start']) => {
    setDate(local.slice(0, 10))
    setTime(local.slice(11, 16))
  }
  return (
    <CommandForm
      command={move}
      errors={errors}
      action="Move the visit"
      onSubmit={submit}
      onCancel={onCancel}
    >
      <FreeTimes visit={visit} onTake={take} />
      <Group gap="sm" align="flex-start">
        <TextInput
          ref={focusWhenShown}
          type="date"
          label="Day"
          value={date}
          error={errors.date}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <TextInput
          type="time"
          label="Time"
          value={time}
          error={errors.time}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
      </Group>
      <Nurses visit={visit} value={nurseId} onChange={setNurse} />
      {inside ? (
        <Text size="sm">Inside the promised window {arrival(visit.window)}: nobody is asked.</Text>
      ) : (
        <Radio.Group
          label="The patient agreed"
          description={`Promised until now: ${arrival(visit.window)}`}
          required
          value={agreed ?? ''}
          error={errors.agreed}
          onChange={(value) => setAgreed(value as PatientAgreement)}
        >
          <Stack gap={6} mt={6}>
            {Object.entries(agreements).map(([code, words]) => (
              <Radio key={code} value={code} label={words} aria-invalid={Boolean(errors.agreed)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <Textarea
        label="Why is the visit moved?"
        description="Kept with the visit. No health details here."
        required
        autosize
        minRows={2}
        maxLength={400}
        value={reason}
        error={errors.reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </CommandForm>
  )
}

function FreeTimes({
  visit,
  onTake,
}: {
  visit: BoardVisit
  onTake: (at: SlotView['start']) => void
}) {
  const { window: arrival } = useTimes()
  const { zip, therapyId } = visit
  const days = useQuery({
    queryKey: ['scheduling', 'days', zip, therapyId],
    queryFn: ({ signal }) => slotDays({ query: { zip, therapyId }, signal }),
    staleTime: 0,
  })
  const slots = (days.data ?? []).flatMap((day) => day.slots)
  return (
    <NativeSelect
      label="Free times"
      description="As patients see them now; any other time is tried below."
      value=""
      data={[
        { value: '', label: days.isPending ? 'Loading …' : countOf(slots.length) },
        ...slots.map(({ start, windowEnd }) => ({
          value: start.at,
          label: arrival({ start, end: windowEnd }),
        })),
      ]}
      onChange={({ currentTarget }) => {
        const slot = slots.find(({ start }) => start.at === currentTarget.value)
        if (slot) onTake(slot.start)
      }}
    />
  )
}

interface NursesProps {
  visit: BoardVisit
  value: string
  onChange: (nurseId: string) => void
}

function Nurses({ visit, value, onChange }: NursesProps) {
  const candidates = useQuery({
    queryKey: ['scheduling', 'candidates', visit.id],
    queryFn: ({ signal }) => nurseCandidates({ path: { id: visit.id }, signal }),
  })
  return (
    <NativeSelect
      label="Nurse"
      value={value}
      data={[
        { value: '', label: visit.nurse ? `${visit.nurse.name}, as now` : 'The same round as now' },
        ...(candidates.data ?? [])
          .filter(({ nurseId }) => nurseId !== visit.nurse?.id)
          .map(({ nurseId, name }) => ({ value: nurseId, label: name })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}

const countOf = (times: number) => `${times} free ${times === 1 ? 'time' : 'times'} in two weeks`
