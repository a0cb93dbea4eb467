import { Radio, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { type CallOutcome, reportCall, type ReportCall as Reported } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'
import { focusWhenShown } from '@/ui/staff/focusWhenShown'
import { useReviewCommand } from './useReviewCommand'
import { callOutcomes } from './words'

interface ReportCallProps {
  visitId: string
  callId: string
  onClose: () => void
}

/** What came of one try; only "to be tried again" leaves the call open. */
export function ReportCall({ visitId, callId, onClose }: ReportCallProps) {
  const [outcome, setOutcome] = useState<CallOutcome>()
  const [words, setWords] = useState('')
  const report = useReviewCommand(
    visitId,
    (body: Reported, intent) => reportCall({ path: { visitId, callId }, body, ...intent }),
    onClose,
  )
  const { errors, check } = useFieldErrors(report.error)
  const submit = () => {
    const complete = check({
      outcome: !outcome && 'Choose what came of it',
      words: !words.trim() && 'A few words are needed',
    })
    if (complete && outcome) report.mutate({ outcome, words: words.trim() })
  }
  return (
    <CommandForm
      command={report}
      errors={errors}
      action="Record the call"
      onSubmit={submit}
      onCancel={onClose}
    >
      <Radio.Group
        label="What came of it?"
        required
        error={errors.outcome}
        value={outcome ?? ''}
        onChange={(next) => setOutcome(next as CallOutcome)}
      >
        <Stack gap={6} mt={4}>
          {Object.entries(callOutcomes).map(([value, label], at) => (
            <Radio
              key={value}
              value={value}
              label={label}
              {...(at === 0 && { ref: focusWhenShown })}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label="In your words"
        required
        autosize
        minRows={2}
        value={words}
        error={errors.words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </CommandForm>
  )
}
