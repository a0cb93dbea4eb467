import { Button, Stack, Text, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useCommand } from '@/api/command'
import { askForLink } from '@/api/gen'
import { ProblemAlert } from '@/ui/ProblemAlert'

/** Asks for a one-time link. The answer is the same for every address, so that nobody learns who has an account. */
export function AskForLink({ email: typed, onBack }: { email: string; onBack: () => void }) {
  const [email, setEmail] = useState(typed)
  const ask = useCommand((body: { email: string }, intent) => askForLink({ body, ...intent }))

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    ask.mutate({ email })
  }
  if (ask.isSuccess) {
    return (
      <Stack gap="sm" role="status">
        <Text fw={600}>Look at your mail</Text>
        <Text>If {email} has an account, a link is on its way. It works once.</Text>
        <Button variant="default" onClick={onBack}>
          Back to the password
        </Button>
      </Stack>
    )
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <ProblemAlert problem={ask.error} />
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Button type="submit" loading={ask.isPending}>
          Send the link
        </Button>
        <Button variant="subtle" onClick={onBack}>
          Sign in with a password
        </Button>
      </Stack>
    </form>
  )
}
