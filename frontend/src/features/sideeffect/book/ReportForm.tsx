import { Trans, useLingui } from '@lingui/react/macro'
import { Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import { fileReport, type FileReport, type SeverityWords, type SymptomView } from '@/api/gen'
import { Choices } from '@/ui/Choices'
import type { FieldErrors } from '@/ui/ErrorSummary'
import { useKept } from '@/ui/kept'
import { StepForm } from '@/ui/StepForm'
import { fieldOf, momentOf } from './onset'
import { SymptomChoices } from './SymptomChoices'
import { severityWords } from './words'

interface Told {
  symptoms: string[]
  text: string
  onset?: string
  severity?: SeverityWords
}

const nothing: Told = { symptoms: [], text: '' }

export interface ReportFormProps {
  visitId: string
  /** Of the visit's address: the only clock there is. */
  zone: string
  symptoms: readonly SymptomView[]
  onFiled: (emergencyText: string | undefined) => void
}

/** What happened, since when and how bad, as the patient says it. */
export function ReportForm({ visitId, zone, symptoms, onFiled }: ReportFormProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [now] = useState(() => fieldOf(new Date(), zone))
  const [told, change, forget] = useKept(`report.${visitId}`, nothing)
  const { symptoms: chosen, text, onset = now, severity } = told
  const [tried, setTried] = useState(false)
  const file = useCommand(
    (body: FileReport, intent) => fileReport({ path: { visitId }, body, ...intent }),
    {
      onSuccess: (filed) => {
        void queries.invalidateQueries({ queryKey: ['sideeffect'] })
        forget()
        onFiled(filed.emergencyText)
      },
    },
  )

  const onsetAt = momentOf(onset, zone)
  const missing: FieldErrors = {
    ...(!text.trim() &&
      chosen.length === 0 && { text: t`Choose what you notice, or say it in your own words` }),
    ...(!onsetAt && { onset: t`Say when it began` }),
    ...(!severity && { severity: t`Say how bad it is` }),
  }
  const errors = { ...file.error?.byField, ...(tried && missing) }
  const submit = () => {
    setTried(true)
    if (!onsetAt || !severity || Object.keys(missing).length > 0) return
    file.mutate({ symptoms: chosen, text: text.trim(), onsetAt, severity })
  }

  return (
    <StepForm
      action={<Trans>Send this report</Trans>}
      onSubmit={submit}
      busy={file.isPending}
      errors={errors}
      problem={file.error}
    >
      <SymptomChoices
        symptoms={symptoms}
        chosen={chosen}
        onChange={(next) => change({ symptoms: next })}
      />
      <Textarea
        id="text"
        label={t`What do you notice? Use your own words`}
        autosize
        minRows={3}
        maxLength={2000}
        value={text}
        error={errors.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <TextInput
        id="onset"
        type="datetime-local"
        label={t`When did it begin?`}
        description={t`Your best guess is fine. Local time at the address of the visit.`}
        max={fieldOf(new Date(), zone)}
        value={onset}
        error={errors.onset}
        onChange={(event) => change({ onset: event.currentTarget.value })}
      />
      <Choices
        id="severity"
        row
        legend={t`How bad is it for you?`}
        error={errors.severity}
        options={(Object.keys(severityWords) as SeverityWords[]).map((code) => ({
          code,
          text: t(severityWords[code]),
        }))}
        chosen={severity ? [severity] : []}
        onChoose={(words) => change({ severity: words })}
      />
    </StepForm>
  )
}
