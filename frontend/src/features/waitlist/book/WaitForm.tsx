import { Trans, useLingui } from '@lingui/react/macro'
import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Choices } from '@/ui/Choices'
import type { FieldErrors } from '@/ui/ErrorSummary'
import { useKept } from '@/ui/kept'
import { StepForm } from '@/ui/StepForm'
import { type DayPart, hoursOf } from './hours'
import { useJoin } from './waits'

interface WaitFormProps {
  zip: string
  therapyId: string
  therapyName: string
  onJoined: () => void
}

interface Wish {
  firstDay: string
  lastDay: string
  part?: DayPart
}

const blank: Wish = { firstDay: '', lastDay: '' }

/** Which days and which part of them somebody waits for. */
export function WaitForm({ zip, therapyId, therapyName, onJoined }: WaitFormProps) {
  const { t } = useLingui()
  const [wish, change, forget] = useKept('waitlist', blank)
  const [tried, setTried] = useState(false)
  const join = useJoin()
  const { firstDay, lastDay, part } = wish
  const missing: FieldErrors = {
    ...(!firstDay && { firstDay: t`Choose the first day` }),
    ...(!lastDay && { lastDay: t`Choose the last day` }),
    ...(!part && { part: t`Choose a part of the day` }),
  }
  const errors = { ...join.error?.byField, ...(tried && missing) }
  const submit = () => {
    setTried(true)
    if (!part || Object.keys(missing).length > 0) return
    join.mutate(
      { zip, therapyId, firstDay, lastDay, ...hoursOf(part) },
      {
        onSuccess: () => {
          forget()
          onJoined()
        },
      },
    )
  }
  const day = (name: 'firstDay' | 'lastDay', label: string) => (
    <TextInput
      id={name}
      type="date"
      label={label}
      value={wish[name]}
      error={errors[name]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  )
  return (
    <StepForm
      action={<Trans>Wait for a free time</Trans>}
      onSubmit={submit}
      busy={join.isPending}
      errors={errors}
      problem={join.error}
    >
      <Text>
        <Trans>
          {therapyName} in {zip}. When a time becomes free we keep it for you for 30 minutes and
          send you an e-mail.
        </Trans>
      </Text>
      {day('firstDay', t`From which day?`)}
      {day('lastDay', t`Until which day?`)}
      <Choices
        id="part"
        legend={t`At what time of day?`}
        error={errors.part}
        options={[
          { code: 'ANY', text: t`Any time` },
          { code: 'MORNING', text: t`In the morning`, help: t`before noon` },
          { code: 'AFTERNOON', text: t`In the afternoon`, help: t`noon to 5 PM` },
          { code: 'EVENING', text: t`In the evening`, help: t`5 PM and later` },
        ]}
        chosen={part ? [part] : []}
        onChoose={(chosen) => change({ part: chosen as DayPart })}
      />
    </StepForm>
  )
}
