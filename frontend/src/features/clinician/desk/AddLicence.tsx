import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import {
  addLicence,
  type AddLicence as NewLicence,
  type ClinicianKind,
  type ClinicianRow,
} from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'
import { kinds } from './kinds'

export function AddLicence({
  clinician,
  onClose,
}: {
  clinician: ClinicianRow
  onClose: () => void
}) {
  const [licence, setLicence] = useState<NewLicence>({
    kind: clinician.kind,
    state: '',
    multistate: false,
    number: '',
    expires: '',
  })
  const queries = useQueryClient()
  const add = useCommand(
    (body: NewLicence, intent) => addLicence({ path: { id: clinician.id }, body, ...intent }),
    {
      onSuccess: () => {
        void queries.invalidateQueries({ queryKey: ['clinician'] })
        onClose()
      },
    },
  )
  const { errors, check } = useFieldErrors(add.error)
  const change = (part: Partial<NewLicence>) => setLicence({ ...licence, ...part })
  const submit = () => {
    const complete = check({
      state: !/^[A-Z]{2}$/.test(licence.state) && 'Two letters, such as AZ',
      number: !licence.number.trim() && 'The number on the licence',
      expires: !licence.expires && 'The last day on which it counts',
    })
    if (complete) add.mutate(licence)
  }
  return (
    <CommandForm
      command={add}
      errors={errors}
      action="Add the licence"
      onSubmit={submit}
      onCancel={onClose}
    >
      <NativeSelect
        label="Kind"
        data={kinds}
        value={licence.kind}
        error={errors.kind}
        onChange={(event) => change({ kind: event.currentTarget.value as ClinicianKind })}
      />
      <TextInput
        label="State"
        required
        maxLength={2}
        data-autofocus
        value={licence.state}
        error={errors.state}
        onChange={(event) => change({ state: event.currentTarget.value.toUpperCase() })}
      />
      <TextInput
        label="Number"
        required
        value={licence.number}
        error={errors.number}
        onChange={(event) => change({ number: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label="Counts until"
        required
        value={licence.expires}
        error={errors.expires}
        onChange={(event) => change({ expires: event.currentTarget.value })}
      />
      <Checkbox
        label="Multistate licence of the compact"
        checked={licence.multistate}
        onChange={(event) => change({ multistate: event.currentTarget.checked })}
      />
    </CommandForm>
  )
}
