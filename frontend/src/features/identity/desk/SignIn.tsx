import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useCommand } from '@/api/command'
import { type SessionView, signIn } from '@/api/gen'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { AskForLink } from './AskForLink'

interface SignInProps {
  onSignedIn: (session: SessionView) => void
  /** Set when the same person signs in again. */
  email?: string
}

export function SignIn({ onSignedIn, email: known = '' }: SignInProps) {
  const [email, setEmail] = useState(known)
  const [password, setPassword] = useState('')
  const [byLink, setByLink] = useState(false)
  const enter = useCommand(
    (body: { email: string; password: string }, intent) => signIn({ body, ...intent }),
    { onSuccess: onSignedIn },
  )
  if (byLink) return <AskForLink email={email} onBack={() => setByLink(false)} />

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    enter.mutate({ email, password })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <ProblemAlert problem={enter.error} />
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          required
          readOnly={known !== ''}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          required
          data-autofocus
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" loading={enter.isPending}>
          Sign in
        </Button>
        <Button variant="subtle" onClick={() => setByLink(true)}>
          Send me a one-time link instead
        </Button>
      </Stack>
    </form>
  )
}
