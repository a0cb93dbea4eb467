import { NativeSelect } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import {
  addClinician,
  type AddClinician as NewClinician,
  type ClinicianKind,
  type StaffAccount,
} from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'
import { kinds } from './kinds'

interface AddClinicianProps {
  regionId: string
  /** The accounts of nurses and prescribers who are not in the register yet. */
  accounts: readonly StaffAccount[]
  onClose: () => void
}

/** Makes a clinician of an account that a colleague already has. */
export function AddClinician({ regionId, accounts, onClose }: AddClinicianProps) {
  const [accountId, setAccountId] = useState('')
  const [kind, setKind] = useState<ClinicianKind | ''>('')
  const queries = useQueryClient()
  const add = useCommand((body: NewClinician, intent) => addClinician({ body, ...intent }), {
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['clinician'] })
      onClose()
    },
  })
  const { errors, check } = useFieldErrors(add.error)
  const submit = () => {
    const complete = check({
      accountId: !accountId && 'Choose a colleague',
      kind: !kind && 'Choose the kind of licence',
    })
    if (complete && kind) add.mutate({ accountId, kind, regionId })
  }
  return (
    <CommandForm
      command={add}
      errors={errors}
      action="Add the clinician"
      onSubmit={submit}
      onCancel={onClose}
    >
      <NativeSelect
        label="Colleague"
        description="Invite them under Staff first"
        required
        data={[
          { value: '', label: 'Choose a colleague' },
          ...accounts.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={accountId}
        error={errors.accountId}
        onChange={(event) => setAccountId(event.currentTarget.value)}
      />
      <NativeSelect
        label="Kind"
        required
        data={[{ value: '', label: 'Choose the kind' }, ...kinds]}
        value={kind}
        error={errors.kind}
        onChange={(event) => setKind(event.currentTarget.value as ClinicianKind | '')}
      />
    </CommandForm>
  )
}
