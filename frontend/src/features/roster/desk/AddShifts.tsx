import { Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import { addShifts, type AddShifts as NewShifts, type ClinicianRow } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'
import { useTimes } from '@/ui/times'

interface AddShiftsProps {
  clinicians: readonly ClinicianRow[]
  week: readonly string[]
  onClose: () => void
}

/** The same hours on some days of the week, for one clinician. */
export function AddShifts({ clinicians, week, onClose }: AddShiftsProps) {
  const [shifts, setShifts] = useState<NewShifts>({ clinicianId: '', dates: [], from: '', to: '' })
  const { day } = useTimes()
  const queries = useQueryClient()
  const add = useCommand((body: NewShifts, intent) => addShifts({ body, ...intent }), {
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['roster'] })
      onClose()
    },
  })
  const { errors, check } = useFieldErrors(add.error)
  const change = (part: Partial<NewShifts>) => setShifts({ ...shifts, ...part })
  const submit = () => {
    const complete = check({
      clinicianId: !shifts.clinicianId && 'Choose a clinician',
      dates: shifts.dates.length === 0 && 'At least one day',
      from: !shifts.from && 'When does it begin?',
      to: !shifts.to && 'When does it end?',
    })
    if (complete) add.mutate(shifts)
  }
  return (
    <CommandForm
      command={add}
      errors={errors}
      action="Add the shifts"
      onSubmit={submit}
      onCancel={onClose}
    >
      <NativeSelect
        label="Clinician"
        required
        data-autofocus
        data={[
          { value: '', label: 'Choose a clinician' },
          ...clinicians.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={shifts.clinicianId}
        error={errors.clinicianId}
        onChange={(event) => change({ clinicianId: event.currentTarget.value })}
      />
      <Checkbox.Group
        label="Days"
        required
        error={errors.dates}
        value={shifts.dates}
        onChange={(dates) => change({ dates })}
      >
        <Stack gap={6} mt={4}>
          {week.map((date) => (
            <Checkbox key={date} value={date} label={day(date)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Group grow align="flex-start">
        <TextInput
          type="time"
          label="From"
          required
          value={shifts.from}
          error={errors.from}
          onChange={(event) => change({ from: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          label="To"
          required
          value={shifts.to}
          error={errors.to}
          onChange={(event) => change({ to: event.currentTarget.value })}
        />
      </Group>
    </CommandForm>
  )
}
