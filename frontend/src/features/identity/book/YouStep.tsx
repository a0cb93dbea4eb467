import { useLingui } from '@lingui/react/macro'
import { PasswordInput, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Problem } from '@/api/Problem'
import { Choices } from '@/ui/Choices'
import type { FieldErrors } from '@/ui/ErrorSummary'
import { StepForm } from '@/ui/StepForm'
import { missingOf, PASSWORD_LENGTH, type Person } from './person'

type Way = 'PASSWORD' | 'LINK'

interface YouStepProps {
  /** What the button does, in words. */
  action: ReactNode
  person: Person
  /** Signed in already: the account is known, only name and phone are asked. */
  signedIn: boolean
  busy: boolean
  problem: Problem | null
  onChange: (typed: Partial<Person>) => void
  /** @param password undefined when a one-time link is wanted or the account is known */
  onDone: (password: string | undefined) => void
}

export function YouStep(props: YouStepProps) {
  const { action, person, signedIn, busy, problem, onChange, onDone } = props
  const { t } = useLingui()
  const [way, setWay] = useState<Way>('PASSWORD')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const asked = !signedIn && way === 'PASSWORD' ? password : undefined

  const missing: FieldErrors = missingOf(person, asked, !signedIn, {
    name: t`Enter your name`,
    phone: t`Enter your mobile number with area code`,
    email: t`Enter your e-mail address`,
    password: t`Choose a password of at least ${PASSWORD_LENGTH} characters`,
  })
  const errors = { ...problem?.byField, ...(tried && missing) }
  const submit = () => {
    setTried(true)
    if (Object.keys(missing).length === 0) onDone(asked)
  }
  const field = (name: keyof Person) => ({
    id: name,
    value: person[name],
    error: errors[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [name]: event.currentTarget.value }),
  })

  return (
    <StepForm action={action} onSubmit={submit} busy={busy} errors={errors} problem={problem}>
      <TextInput label={t`Your full name`} autoComplete="name" maxLength={120} {...field('name')} />
      <TextInput
        label={t`Mobile number`}
        description={t`The nurse calls if the door is hard to find.`}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        maxLength={30}
        {...field('phone')}
      />
      {!signedIn && (
        <>
          <TextInput
            label={t`E-mail`}
            type="email"
            inputMode="email"
            autoComplete="email"
            {...field('email')}
          />
          <Choices
            id="way"
            legend={t`How would you like to sign in later?`}
            options={[
              { code: 'PASSWORD', text: t`With a password` },
              { code: 'LINK', text: t`With a link by e-mail each time` },
            ]}
            chosen={[way]}
            onChoose={setWay}
          />
        </>
      )}
      {asked !== undefined && (
        <PasswordInput
          id="password"
          label={t`Password`}
          description={t`At least ${PASSWORD_LENGTH} characters. A few words in a row are easy to remember.`}
          autoComplete="new-password"
          value={password}
          error={errors.password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t`Show the password` }}
        />
      )}
    </StepForm>
  )
}
