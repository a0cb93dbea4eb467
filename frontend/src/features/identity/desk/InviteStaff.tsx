import { Checkbox, Stack, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import { type InviteStaff as Invitation, inviteStaff, type RegionView, type Role } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'
import { roleNames } from '@/ui/staff/roleNames'
import { staffQuery } from './staffQuery'

const staffRoles = (Object.keys(roleNames) as Role[]).filter((role) => role !== 'PATIENT')

interface InviteStaffProps {
  regions: readonly RegionView[]
  onClose: () => void
}

/** Invites a colleague by mail; they choose their own password. */
export function InviteStaff({ regions, onClose }: InviteStaffProps) {
  const [draft, setDraft] = useState({ name: '', email: '' })
  const [roles, setRoles] = useState<string[]>([])
  const [regionIds, setRegionIds] = useState<string[]>([])
  const queries = useQueryClient()
  const invite = useCommand((body: Invitation, intent) => inviteStaff({ body, ...intent }), {
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: staffQuery.queryKey })
      onClose()
    },
  })
  const { errors, check } = useFieldErrors(invite.error)
  const submit = () => {
    const complete = check({
      name: !draft.name.trim() && 'First and last name',
      email: !draft.email.includes('@') && 'An address to mail to',
      roles: roles.length === 0 && 'At least one role',
    })
    if (complete) invite.mutate({ ...draft, roles: roles as Role[], regions: regionIds })
  }
  const field = (name: keyof typeof draft) => ({
    required: true,
    value: draft[name],
    error: errors[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      setDraft({ ...draft, [name]: event.currentTarget.value }),
  })
  return (
    <CommandForm
      command={invite}
      errors={errors}
      action="Send the invitation"
      onSubmit={submit}
      onCancel={onClose}
    >
      <TextInput label="Name" autoComplete="off" data-autofocus {...field('name')} />
      <TextInput label="E-mail" type="email" autoComplete="off" {...field('email')} />
      <Checkbox.Group label="Roles" required error={errors.roles} value={roles} onChange={setRoles}>
        <Stack gap={6} mt={4}>
          {staffRoles.map((role) => (
            <Checkbox key={role} value={role} label={roleNames[role]} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Checkbox.Group
        label="Regions"
        description="What a dispatcher, nurse, prescriber or lead works in"
        error={errors.regions}
        value={regionIds}
        onChange={setRegionIds}
      >
        <Stack gap={6} mt={4}>
          {regions.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} />
          ))}
        </Stack>
      </Checkbox.Group>
    </CommandForm>
  )
}
