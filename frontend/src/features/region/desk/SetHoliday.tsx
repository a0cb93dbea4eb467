import { NativeSelect, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import { type HolidayView, type RegionView, setHoliday, type SetHoliday as Day } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'

interface SetHolidayProps {
  regions: readonly RegionView[]
  /** The closed day to open again; without it a day is closed. */
  openAgain?: HolidayView
  onClose: () => void
}

/** Closes a region for a day, or opens it again. Visits that are booked already stay. */
export function SetHoliday({ regions, openAgain, onClose }: SetHolidayProps) {
  const queries = useQueryClient()
  const [draft, setDraft] = useState({
    regionId: openAgain?.regionId ?? regions[0]?.id ?? '',
    day: openAgain?.day ?? '',
    name: openAgain?.name ?? '',
  })
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const set = useCommand((body: Day, intent) => setHoliday({ body, ...intent }), {
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['region', 'holidays'] })
      onClose()
    },
  })
  const { errors, check } = useFieldErrors(set.error)
  const submit = () => {
    const complete = check({
      day: !draft.day && 'Which day?',
      name: !draft.name.trim() && 'What is it called?',
    })
    if (complete) set.mutate({ ...draft, closed: !openAgain })
  }
  return (
    <CommandForm
      command={set}
      errors={errors}
      action={openAgain ? 'Open this day again' : 'Close this day'}
      onSubmit={submit}
      onCancel={onClose}
    >
      <NativeSelect
        label="Region"
        required
        disabled={openAgain !== undefined}
        data={regions.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.regionId}
        onChange={(event) => change({ regionId: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label="Day"
        description={openAgain ? undefined : 'No time is offered; visits booked already stay'}
        required
        disabled={openAgain !== undefined}
        value={draft.day}
        error={errors.day}
        onChange={(event) => change({ day: event.currentTarget.value })}
      />
      <TextInput
        label="Holiday"
        required
        data-autofocus
        maxLength={80}
        value={draft.name}
        error={errors.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
    </CommandForm>
  )
}
