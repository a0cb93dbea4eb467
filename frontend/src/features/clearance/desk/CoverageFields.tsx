import { Checkbox, Stack, TextInput } from '@mantine/core'
import type { NamedCode, Review } from '@/api/gen'
import { useTimes } from '@/ui/times'
import { lastDay, latestDay } from './clearanceDraft'
import type { DraftFields } from './ExamFields'

interface CoverageFieldsProps extends DraftFields {
  review: Review
  therapies: readonly NamedCode[]
}

/** What the clearance stands for, and until when. */
export function CoverageFields(props: CoverageFieldsProps) {
  const { review, draft, errors, therapies, onChange } = props
  const { day } = useTimes()
  const latest = latestDay(draft, review)
  return (
    <>
      <Checkbox.Group
        label="Therapies covered"
        required
        error={errors.therapyIds}
        value={draft.therapyIds}
        onChange={(therapyIds) => onChange({ therapyIds })}
      >
        <Stack gap={6} mt={4}>
          {therapies.map(({ code, name }) => (
            <Checkbox
              key={code}
              value={code}
              label={code === review.therapyId ? `${name} (booked)` : name}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <TextInput
        type="date"
        label="Valid until"
        description={`${day(latest)} at the latest: ${review.state} allows ${review.clearanceDays} days from the exam`}
        required
        max={latest}
        value={lastDay(draft, review)}
        error={errors.validUntil}
        onChange={(event) => onChange({ validUntil: event.currentTarget.value })}
      />
    </>
  )
}
