import { Textarea } from '@mantine/core'
import { IconReport } from '@tabler/icons-react'
import type { SubmitEvent } from 'react'
import { useCommand } from '@/api/command'
import { fileReport, type FileReport, type SeverityWords } from '@/api/gen'
import { Choices } from '@/ui/Choices'
import { toggled } from '@/ui/choose'
import { useDraft } from '@/ui/drafts'
import { MainAction } from '@/ui/MainAction'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Loaded } from '@/ui/states'
import { OnsetField } from './OnsetField'
import { useSymptoms } from './reportQueries'
import { SymptomGroups } from './SymptomGroups'

interface Report {
  symptoms: readonly string[]
  text: string
  onsetAt?: string
  severity?: SeverityWords
}

const blank: Report = { symptoms: [], text: '' }

const severities = [
  { code: 'MILD', text: 'Mild' },
  { code: 'MODERATE', text: 'Moderate' },
  { code: 'SEVERE', text: 'Severe' },
  { code: 'VERY_SEVERE', text: 'Very severe' },
] as const

interface ReportFormProps {
  visitId: string
  zone: string
  /** Fixed steps to show at once when the server finds an emergency, also when this screen was left meanwhile. */
  onEmergencyText: (text: string) => void
  onFiled: () => void
}

export function ReportForm({ visitId, zone, onEmergencyText, onFiled }: ReportFormProps) {
  const [report, change, forget] = useDraft(`${visitId}/side-effect`, blank)
  const { mutate, error, isPending } = useCommand(
    (body: FileReport, intent) => fileReport({ path: { visitId }, body, ...intent }),
    {
      act: `${visitId}/side-effect`,
      onSuccess: ({ emergencyText }) => {
        forget()
        if (emergencyText) onEmergencyText(emergencyText)
      },
    },
  )
  const errors = error?.byField ?? {}
  const { symptoms, text, onsetAt, severity } = report
  const file = (event: SubmitEvent) => {
    event.preventDefault()
    if (!onsetAt || !severity) return
    mutate({ symptoms: [...symptoms], text, onsetAt, severity }, { onSuccess: () => onFiled() })
  }
  const complete = (symptoms.length > 0 || text.trim()) && onsetAt && severity
  return (
    <form id="side-effect" onSubmit={file}>
      <Loaded query={useSymptoms()}>
        {(all) => (
          <SymptomGroups
            symptoms={all}
            chosen={symptoms}
            onToggle={(code) => change({ symptoms: toggled(symptoms, code) })}
          />
        )}
      </Loaded>
      <Textarea
        label="In the patient’s words, and what you see"
        autosize
        minRows={2}
        my="md"
        value={text}
        error={errors.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <OnsetField
        value={onsetAt}
        zone={zone}
        error={errors.onsetAt}
        onChange={(at) => change({ onsetAt: at })}
      />
      <Choices
        id="severity"
        legend="How bad, in the patient’s own words?"
        options={severities}
        chosen={severity ? [severity] : []}
        error={errors.severity}
        row
        onChoose={(words) => change({ severity: words })}
      />
      <ProblemAlert problem={error} />
      <MainAction form="side-effect" icon={IconReport} busy={isPending} disabled={!complete}>
        File side effect
      </MainAction>
    </form>
  )
}
