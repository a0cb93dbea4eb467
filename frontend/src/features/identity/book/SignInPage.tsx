import { Trans, useLingui } from '@lingui/react/macro'
import { Button, PasswordInput, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FieldErrors } from '@/ui/ErrorSummary'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { StepForm } from '@/ui/StepForm'
import { useAskForLink, useSignIn } from '../session'
import { LinkSent } from './LinkSent'

/** By password or by a one-time link; pasting and password managers work, nothing has to be solved. */
export function SignInPage({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useLingui()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState<'PASSWORD' | 'LINK'>()
  const signIn = useSignIn()
  const link = useAskForLink()

  const noEmail = !email.includes('@') && { email: t`Enter your e-mail address` }
  const missing = {
    PASSWORD: { ...noEmail, ...(!password && { password: t`Enter your password` }) },
    LINK: { ...noEmail },
  }
  const errors: FieldErrors = tried ? missing[tried] : {}
  const by = (way: 'PASSWORD' | 'LINK', then: () => void) => {
    setTried(way)
    if (Object.keys(missing[way]).length === 0) then()
  }
  const byPassword = () =>
    by('PASSWORD', () => signIn.mutate({ email, password }, { onSuccess: onSignedIn }))
  const byLink = () => by('LINK', () => link.mutate(email))

  if (link.isSuccess) return <LinkSent email={email} onAgain={() => link.reset()} />
  return (
    <StepForm
      action={<Trans>Sign in</Trans>}
      onSubmit={byPassword}
      busy={signIn.isPending}
      errors={errors}
      problem={signIn.error}
      aside={
        <Button variant="subtle" onClick={byLink} loading={link.isPending}>
          <Trans>Send me a one-time link instead</Trans>
        </Button>
      }
    >
      <TextInput
        id="email"
        type="email"
        inputMode="email"
        autoComplete="username"
        label={t`E-mail`}
        value={email}
        error={errors.email}
        onChange={(event) => setEmail(event.currentTarget.value.trim())}
      />
      <PasswordInput
        id="password"
        autoComplete="current-password"
        label={t`Password`}
        value={password}
        error={errors.password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t`Show the password` }}
      />
      <ProblemAlert problem={link.error} />
      <Text c="dimmed">
        <Trans>No account yet? You open one while you book.</Trans>
      </Text>
    </StepForm>
  )
}
