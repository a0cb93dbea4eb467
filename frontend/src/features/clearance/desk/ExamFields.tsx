import { Group, Radio, TextInput } from '@mantine/core'
import type { ExamBasis } from '@/api/gen'
import type { FieldErrors } from '@/ui/ErrorSummary'
import type { ClearanceDraft, Terms } from './clearanceDraft'
import { examNames } from './words'

export interface DraftFields {
  review: Terms
  draft: ClearanceDraft
  errors: FieldErrors
  onChange: (part: Partial<ClearanceDraft>) => void
}

/** How and when the patient was examined. */
export function ExamFields({ review, draft, errors, onChange }: DraftFields) {
  return (
    <>
      <Radio.Group
        label="Exam"
        required
        error={errors.examBasis}
        value={draft.examBasis ?? ''}
        onChange={(basis) => onChange({ examBasis: basis as ExamBasis })}
      >
        <Group gap="md" mt={4}>
          {Object.entries(examNames).map(([value, label]) => (
            <Radio
              key={value}
              value={value}
              label={label}
              disabled={value === 'LIVE_VIDEO' && !review.videoAgreed}
            />
          ))}
        </Group>
      </Radio.Group>
      <TextInput
        type="date"
        label="Day of the exam"
        required
        min={review.earliestExam}
        max={review.today}
        value={draft.examDate}
        error={errors.examDate}
        onChange={(event) => onChange({ examDate: event.currentTarget.value })}
      />
    </>
  )
}
