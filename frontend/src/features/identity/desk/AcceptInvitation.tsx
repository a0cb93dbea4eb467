import { Button, PasswordInput, Stack, Text } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useCommand } from '@/api/command'
import { acceptInvitation, type SessionView } from '@/api/gen'
import { ProblemAlert } from '@/ui/ProblemAlert'

const shortest = 15

interface AcceptInvitationProps {
  token: string
  onSignedIn: (session: SessionView) => void
}

/** The invited person chooses a password. The server has the last word on it and says why it refuses one. */
export function AcceptInvitation({ token, onSignedIn }: AcceptInvitationProps) {
  const [password, setPassword] = useState('')
  const [tooShort, setTooShort] = useState(false)
  const accept = useCommand(
    (body: { token: string; password: string }, intent) => acceptInvitation({ body, ...intent }),
    { onSuccess: onSignedIn },
  )
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTooShort(password.length < shortest)
    if (password.length >= shortest) accept.mutate({ token, password })
  }
  const refused = accept.error?.byField.password
  const missing = shortest - password.length
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {!refused && <ProblemAlert problem={accept.error} />}
        <Text>
          Choose a password. Three or four words that only you would put together work well.
        </Text>
        <PasswordInput
          label="New password"
          description={missing > 0 ? `${missing} more characters at least` : 'Long enough'}
          autoComplete="new-password"
          required
          data-autofocus
          value={password}
          error={tooShort && missing > 0 ? `At least ${shortest} characters` : refused}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" loading={accept.isPending}>
          Keep this password and start
        </Button>
      </Stack>
    </form>
  )
}
