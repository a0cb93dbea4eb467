import { Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import { changeArea, type ChangeArea as Area, type RegionView } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'
import { readZips } from './readZips'

export function ChangeArea({ region, onClose }: { region: RegionView; onClose: () => void }) {
  const [text, setText] = useState(region.zips.join(' '))
  const queries = useQueryClient()
  const save = useCommand(
    (body: Area, intent) => changeArea({ path: { id: region.id }, body, ...intent }),
    {
      onSuccess: () => {
        void queries.invalidateQueries({ queryKey: ['region'] })
        onClose()
      },
    },
  )
  const { errors, check } = useFieldErrors(save.error)
  const { zips, strange } = readZips(text)
  const submit = () => {
    const complete = check({
      zips:
        (strange.length > 0 && `Not five digits: ${strange.slice(0, 5).join(', ')}`) ||
        (zips.length === 0 && 'At least one ZIP code'),
    })
    if (complete) save.mutate({ zips, version: region.version })
  }
  return (
    <CommandForm
      command={save}
      errors={errors}
      action="Keep this area"
      onSubmit={submit}
      onCancel={onClose}
    >
      <Textarea
        label="ZIP codes"
        description={`${zips.length} codes. Visits already booked stay.`}
        required
        autosize
        minRows={6}
        maxRows={16}
        data-autofocus
        value={text}
        error={errors.zips}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </CommandForm>
  )
}
