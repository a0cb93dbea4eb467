import { Trans, useLingui } from '@lingui/react/macro'
import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { VisitReason } from '@/api/gen'
import { Choices } from '@/ui/Choices'
import { toggled } from '@/ui/choose'
import type { FieldErrors } from '@/ui/ErrorSummary'
import { StepForm } from '@/ui/StepForm'
import { reasonWords } from './reasons'

export interface Reasons {
  reasons: VisitReason[]
  reasonText?: string
}

interface ReasonStepProps {
  given: Reasons
  onChange: (given: Reasons) => void
  onDone: () => void
}

export function ReasonStep({ given, onChange, onDone }: ReasonStepProps) {
  const { t } = useLingui()
  const [tried, setTried] = useState(false)
  const other = given.reasons.includes('OTHER')
  const missing: FieldErrors = {
    ...(given.reasons.length === 0 && { reasons: t`Choose at least one reason` }),
    ...(other && !given.reasonText?.trim() && { reasonText: t`Say in a few words what it is` }),
  }
  const errors = tried ? missing : {}
  const submit = () => {
    setTried(true)
    if (Object.keys(missing).length === 0) onDone()
  }
  return (
    <StepForm action={<Trans>Choose a day</Trans>} onSubmit={submit} errors={errors}>
      <Choices
        id="reasons"
        several
        legend={t`Why would you like a visit?`}
        help={t`You can choose more than one.`}
        error={errors.reasons}
        options={(Object.keys(reasonWords) as VisitReason[]).map((code) => ({
          code,
          text: t(reasonWords[code]),
        }))}
        chosen={given.reasons}
        onChoose={(code) => onChange({ ...given, reasons: toggled(given.reasons, code) })}
      />
      <Textarea
        id="reasonText"
        label={t`In your own words`}
        description={other ? undefined : t`Optional`}
        autosize
        minRows={3}
        maxLength={1000}
        value={given.reasonText ?? ''}
        error={errors.reasonText}
        onChange={(event) => onChange({ ...given, reasonText: event.currentTarget.value })}
      />
    </StepForm>
  )
}
