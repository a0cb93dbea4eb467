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
  const [errors, setErrors] = useState<FieldErrors>({})
  const submit = () => {
    const missing: Record<string, string> = {}
    if (given.reasons.length === 0) missing.reasons = t`Choose at least one reason`
    if (given.reasons.includes('OTHER') && !given.reasonText?.trim()) {
      missing.reasonText = t`Say in a few words what it is`
    }
    setErrors(missing)
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
        description={given.reasons.includes('OTHER') ? undefined : t`Optional`}
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
