import { Checkbox, NumberInput, Stack, Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import { addStatePolicy, type AddStatePolicy } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'
import {
  emptyPolicy,
  type Kinds,
  kindsToChoose,
  missingInPolicy,
  type PolicyDraft,
  policyToSend,
} from './policyDraft'

const numbers = [
  ['clearanceDays', 'A clearance is valid for (days)', true],
  ['rescreenHours', 'Re-screen not older than (hours)', true],
  ['observationMinutes', 'Observation after the infusion (minutes)', true],
  ['maxAdditives', 'Additives a nurse may mix', false],
] as const

/** A further row for a state. Earlier rows stay, so a visit is judged by what counted on its day. */
export function AddPolicy({ onClose }: { onClose: () => void }) {
  const queries = useQueryClient()
  const [draft, setDraft] = useState(emptyPolicy)
  const change = (part: Partial<PolicyDraft>) => setDraft({ ...draft, ...part })
  const add = useCommand((body: AddStatePolicy, intent) => addStatePolicy({ body, ...intent }), {
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['region', 'policies'] })
      onClose()
    },
  })
  const { errors, check } = useFieldErrors(add.error)
  const submit = () => {
    if (check(missingInPolicy(draft))) add.mutate(policyToSend(draft))
  }
  const kinds = (name: Kinds, label: string) => (
    <Checkbox.Group
      label={label}
      required
      error={errors[name]}
      value={draft[name]}
      onChange={(chosen) => change({ [name]: chosen })}
    >
      <Stack gap={6} mt={4}>
        {kindsToChoose[name].map((kind) => (
          <Checkbox key={kind} value={kind} label={kind} />
        ))}
      </Stack>
    </Checkbox.Group>
  )
  return (
    <CommandForm
      command={add}
      errors={errors}
      action="Add the row"
      onSubmit={submit}
      onCancel={onClose}
    >
      <TextInput
        label="State"
        required
        maxLength={2}
        data-autofocus
        value={draft.state}
        error={errors.state}
        onChange={(event) => change({ state: event.currentTarget.value.toUpperCase() })}
      />
      <TextInput
        type="date"
        label="In force from"
        required
        value={draft.effectiveFrom}
        error={errors.effectiveFrom}
        onChange={(event) => change({ effectiveFrom: event.currentTarget.value })}
      />
      {numbers.map(([name, label, required]) => (
        <NumberInput
          key={name}
          label={label}
          required={required}
          {...(!required && { description: 'Empty: no limit' })}
          min={0}
          hideControls
          value={draft[name]}
          error={errors[name]}
          onChange={(value) => change({ [name]: value })}
        />
      ))}
      {kinds('mayClear', 'May clear')}
      {kinds('mayAdminister', 'May give infusions')}
      <Checkbox
        label="Standing orders are allowed"
        checked={draft.standingOrders}
        onChange={(event) => change({ standingOrders: event.currentTarget.checked })}
      />
      <Checkbox
        label="Member of the nurse licensure compact"
        checked={draft.compactMember}
        onChange={(event) => change({ compactMember: event.currentTarget.checked })}
      />
      <Textarea
        label="Note"
        required
        autosize
        value={draft.note}
        error={errors.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <TextInput
        label="Source"
        required
        value={draft.source}
        error={errors.source}
        onChange={(event) => change({ source: event.currentTarget.value })}
      />
    </CommandForm>
  )
}
