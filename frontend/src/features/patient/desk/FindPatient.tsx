import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useCommand } from '@/api/command'
import { findPatients, type PersonName } from '@/api/gen'
import { ProblemAlert } from '@/ui/ProblemAlert'

interface FindPatientProps {
  /** The patient that is searched for now. */
  chosenId: string | undefined
  onChoose: (patientId: string | undefined) => void
}

/** Looks a patient up by the whole e-mail address. It is asked for on purpose only: every look-up is recorded. */
export function FindPatient({ chosenId, onChoose }: FindPatientProps) {
  const [email, setEmail] = useState('')
  const find = useCommand((address: string, intent) =>
    findPatients({ body: { email: address }, ...intent }),
  )
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (email.trim()) find.mutate(email.trim())
  }
  return (
    <Stack gap="xs">
      <form onSubmit={submit}>
        <Group gap="xs" align="end">
          <TextInput
            label="Patient’s e-mail"
            type="email"
            autoComplete="off"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={find.isPending}>
            Look up
          </Button>
        </Group>
      </form>
      <ProblemAlert problem={find.error} />
      {chosenId && (
        <Group gap="xs">
          <Text size="sm">Only rows of {nameOf(find.data, chosenId)}</Text>
          <Button variant="default" size="compact-sm" onClick={() => onChoose(undefined)}>
            Any patient
          </Button>
        </Group>
      )}
      {find.data?.length === 0 && (
        <Text size="sm" role="status">
          No patient has this address.
        </Text>
      )}
      {find.data
        ?.filter(({ id }) => id !== chosenId)
        .map(({ id, name }) => (
          <div key={id}>
            <Button variant="light" size="compact-md" onClick={() => onChoose(id)}>
              {name}
            </Button>
          </div>
        ))}
    </Stack>
  )
}

const nameOf = (found: readonly PersonName[] | undefined, id: string) =>
  found?.find((patient) => patient.id === id)?.name ?? `patient …${id.slice(-8)}`
