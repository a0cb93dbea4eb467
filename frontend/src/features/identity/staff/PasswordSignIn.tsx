import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useCommand } from '@/api/command'
import { type SessionView, signIn, type SignIn } from '@/api/gen'
import { ProblemAlert } from '@/ui/ProblemAlert'

interface PasswordSignInProps {
  onSignedIn: (session: SessionView) => void
  /** Set when the same person signs in again. */
  email?: string
  /** Offers the other way in, by a mailed link. */
  onLink?: (email: string) => void
}

export function PasswordSignIn({ onSignedIn, email: known = '', onLink }: PasswordSignInProps) {
  const [email, setEmail] = useState(known)
  const [password, setPassword] = useState('')
  const { mutate, error, isPending } = useCommand(
    (body: SignIn, intent) => signIn({ body, ...intent }),
    { onSuccess: onSignedIn },
  )
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    mutate({ email, password })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <ProblemAlert problem={error} />
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
        <Button type="submit" loading={isPending}>
          Sign in
        </Button>
        {onLink && (
          <Button variant="subtle" onClick={() => onLink(email)}>
            Send me a one-time link instead
          </Button>
        )}
      </Stack>
    </form>
  )
}
