import { NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import { addBookingRules, type AddBookingRules as NewRules, type RegionView } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'

const numbers = [
  ['leadMinutes', 'Lead time (minutes)', 'From now to the first time offered'],
  ['arrivalMinutes', 'Arrival window (minutes)', 'Told to the patient'],
  ['rescheduleHours', 'Patients move a visit until (hours before)', ''],
  ['cancelHours', 'Patients cancel a visit until (hours before)', 'Then they call'],
] as const

/** A further row for a region. Earlier rows stay, so a visit is judged by what counted on its day. */
export function AddBookingRules({
  regions,
  onClose,
}: {
  regions: readonly RegionView[]
  onClose: () => void
}) {
  const queries = useQueryClient()
  const [draft, setDraft] = useState({
    regionId: regions[0]?.id ?? '',
    effectiveFrom: '',
    sameDayUntil: '',
    leadMinutes: 120 as number | string,
    arrivalMinutes: 60 as number | string,
    rescheduleHours: 24 as number | string,
    cancelHours: 12 as number | string,
  })
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const add = useCommand((body: NewRules, intent) => addBookingRules({ body, ...intent }), {
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['region', 'booking-rules'] })
      onClose()
    },
  })
  const { errors, check } = useFieldErrors(add.error)
  const submit = () => {
    const { regionId, effectiveFrom, sameDayUntil, ...typed } = draft
    const complete = check({
      effectiveFrom: !effectiveFrom && 'From which day?',
      ...Object.fromEntries(numbers.map(([name]) => [name, typed[name] === '' && 'How long?'])),
    })
    if (!complete) return
    add.mutate({
      regionId,
      effectiveFrom,
      ...(sameDayUntil && { sameDayUntil }),
      leadMinutes: Number(typed.leadMinutes),
      arrivalMinutes: Number(typed.arrivalMinutes),
      rescheduleHours: Number(typed.rescheduleHours),
      cancelHours: Number(typed.cancelHours),
    })
  }
  return (
    <CommandForm
      command={add}
      errors={errors}
      action="Add the row"
      onSubmit={submit}
      onCancel={onClose}
    >
      <NativeSelect
        label="Region"
        required
        data-autofocus
        data={regions.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.regionId}
        error={errors.regionId}
        onChange={(event) => change({ regionId: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label="In force from"
        required
        value={draft.effectiveFrom}
        error={errors.effectiveFrom}
        onChange={(event) => change({ effectiveFrom: event.currentTarget.value })}
      />
      <TextInput
        type="time"
        label="Today is offered until"
        description="Local time; empty: all day"
        value={draft.sameDayUntil}
        error={errors.sameDayUntil}
        onChange={(event) => change({ sameDayUntil: event.currentTarget.value })}
      />
      {numbers.map(([name, label, description]) => (
        <NumberInput
          key={name}
          label={label}
          {...(description && { description })}
          required
          min={0}
          hideControls
          value={draft[name]}
          error={errors[name]}
          onChange={(value) => change({ [name]: value })}
        />
      ))}
    </CommandForm>
  )
}
