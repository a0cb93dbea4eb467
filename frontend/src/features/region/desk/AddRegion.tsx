import { Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type ChangeEvent, useState } from 'react'
import { useCommand } from '@/api/command'
import { addRegion, type AddRegion as NewRegion } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'
import { readZips } from './readZips'

export function AddRegion({ onClose }: { onClose: () => void }) {
  const [draft, setDraft] = useState({ code: '', name: '', state: '', zone: '', phone: '' })
  const [text, setText] = useState('')
  const queries = useQueryClient()
  const add = useCommand((body: NewRegion, intent) => addRegion({ body, ...intent }), {
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['region'] })
      onClose()
    },
  })
  const { errors, check } = useFieldErrors(add.error)
  const { zips, strange } = readZips(text)
  const submit = () => {
    const complete = check({
      code: !draft.code.trim() && 'A short code',
      name: !draft.name.trim() && 'A name',
      state: !/^[A-Z]{2}$/.test(draft.state) && 'Two letters, such as AZ',
      zone: !draft.zone && 'Choose the time zone',
      phone: !draft.phone.trim() && 'The number that patients call',
      zips:
        (strange.length > 0 && `Not five digits: ${strange.slice(0, 5).join(', ')}`) ||
        (zips.length === 0 && 'At least one ZIP code'),
    })
    if (complete) add.mutate({ ...draft, zips })
  }
  const field = (name: keyof typeof draft) => ({
    required: true,
    value: draft[name],
    error: errors[name],
    onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) =>
      setDraft({ ...draft, [name]: currentTarget.value }),
  })
  return (
    <CommandForm
      command={add}
      errors={errors}
      action="Add the region"
      onSubmit={submit}
      onCancel={onClose}
    >
      <TextInput label="Name" data-autofocus {...field('name')} />
      <TextInput label="Code" {...field('code')} />
      <TextInput label="State" maxLength={2} {...field('state')} />
      <TextInput
        label="Time zone"
        description="Such as America/Phoenix; the clock of every visit there"
        list="zones"
        {...field('zone')}
      />
      <datalist id="zones">
        {Intl.supportedValuesOf('timeZone')
          .filter((zone) => zone.startsWith('America/') || zone.startsWith('Pacific/'))
          .map((zone) => (
            <option key={zone} value={zone} />
          ))}
      </datalist>
      <TextInput label="Phone" type="tel" {...field('phone')} />
      <Textarea
        label="ZIP codes"
        required
        autosize
        minRows={3}
        value={text}
        error={errors.zips}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </CommandForm>
  )
}
