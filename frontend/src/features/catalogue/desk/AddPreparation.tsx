import { NativeSelect, Radio, Stack, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import { addPreparation, type AddPreparation as Row } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'

interface AddPreparationProps {
  therapy: string
  regions: readonly { id: string; name: string }[]
  onClose: () => void
}

/** A further row for a region. Visits that are booked already are asked the rules again. */
export function AddPreparation({ therapy, regions, onClose }: AddPreparationProps) {
  const queries = useQueryClient()
  const [draft, setDraft] = useState({ regionId: '', effectiveFrom: '', bags: '', note: '' })
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const add = useCommand(
    (body: Row, intent) => addPreparation({ path: { id: therapy }, body, ...intent }),
    {
      onSuccess: () => {
        void queries.invalidateQueries({ queryKey: ['catalogue', 'history', therapy] })
        onClose()
      },
    },
  )
  const { errors, check } = useFieldErrors(add.error)
  const submit = () => {
    const { bags, ...row } = draft
    const complete = check({
      regionId: !row.regionId && 'Choose the region',
      effectiveFrom: !row.effectiveFrom && 'From which day?',
      mixedOnSite: !bags && 'Choose one',
    })
    if (complete) add.mutate({ ...row, note: row.note.trim(), mixedOnSite: bags === 'mixed' })
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
        data={[
          { value: '', label: 'Choose' },
          ...regions.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={draft.regionId}
        error={errors.regionId}
        onChange={(event) => change({ regionId: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label="From"
        required
        value={draft.effectiveFrom}
        error={errors.effectiveFrom}
        onChange={(event) => change({ effectiveFrom: event.currentTarget.value })}
      />
      <Radio.Group
        label="The bags are"
        description="Some states limit how many additives a nurse may mix"
        required
        value={draft.bags}
        error={errors.mixedOnSite}
        onChange={(bags) => change({ bags })}
      >
        <Stack gap={6} mt={4}>
          <Radio value="mixed" label="Mixed in the home" />
          <Radio value="ready" label="Delivered ready by a pharmacy" />
        </Stack>
      </Radio.Group>
      <TextInput
        label="Note"
        description="Such as the pharmacy"
        maxLength={200}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </CommandForm>
  )
}
