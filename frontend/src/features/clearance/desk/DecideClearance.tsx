import { Checkbox, Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  type ClearanceOutcome,
  decideClearance,
  type DecideClearance as Decided,
  type NamedCode,
  type Review,
} from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'
import { focusWhenShown } from '@/ui/staff/focusWhenShown'
import { useTimes } from '@/ui/times'
import { clearanceToSend, type ClearanceDraft, missingIn } from './clearanceDraft'
import { useReviewCommand } from './useReviewCommand'

const outcomes: readonly [ClearanceOutcome, string][] = [
  ['CLEARED', 'Cleared'],
  ['CLEARED_WITH_CONDITIONS', 'Cleared with conditions'],
  ['NOT_CLEARED', 'Not cleared'],
]

interface DecideClearanceProps {
  review: Review
  therapies: readonly NamedCode[]
  onClose: () => void
}

/** The prescriber's decision. Nothing is chosen beforehand, neither the outcome nor a therapy nor a date. */
export function DecideClearance({ review, therapies, onClose }: DecideClearanceProps) {
  const [draft, setDraft] = useState<ClearanceDraft>({ therapyIds: [], validUntil: '', words: '' })
  const { day } = useTimes()
  const { visitId, clearanceDays, maxValidUntil } = review
  const decide = useReviewCommand(
    visitId,
    (body: Decided, intent) => decideClearance({ path: { visitId }, body, ...intent }),
    onClose,
  )
  const { errors, check } = useFieldErrors(decide.error)
  const change = (part: Partial<ClearanceDraft>) => setDraft({ ...draft, ...part })
  const submit = () => {
    const complete = check(missingIn(draft, maxValidUntil))
    const body = clearanceToSend(draft)
    if (complete && body) decide.mutate(body)
  }
  const refused = draft.outcome === 'NOT_CLEARED'
  return (
    <CommandForm
      command={decide}
      errors={errors}
      action="Record the decision"
      onSubmit={submit}
      onCancel={onClose}
    >
      <Radio.Group
        label="Outcome"
        required
        error={errors.outcome}
        value={draft.outcome ?? ''}
        onChange={(outcome) => change({ outcome: outcome as ClearanceOutcome })}
      >
        <Stack gap={6} mt={4}>
          {outcomes.map(([value, label], at) => (
            <Radio
              key={value}
              value={value}
              label={label}
              {...(at === 0 && { ref: focusWhenShown })}
            />
          ))}
        </Stack>
      </Radio.Group>
      {!refused && (
        <>
          <Checkbox.Group
            label="Therapies covered"
            required
            error={errors.therapyIds}
            value={draft.therapyIds}
            onChange={(therapyIds) => change({ therapyIds })}
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
            description={`${day(maxValidUntil)} at the latest: ${review.state} allows ${clearanceDays} days`}
            required
            max={maxValidUntil}
            value={draft.validUntil}
            error={errors.validUntil}
            onChange={(event) => change({ validUntil: event.currentTarget.value })}
          />
        </>
      )}
      {draft.outcome && draft.outcome !== 'CLEARED' && (
        <Textarea
          label={refused ? 'Why not?' : 'Conditions'}
          description="The nurse reads this. The patient does not."
          required
          autosize
          minRows={2}
          value={draft.words}
          error={errors.conditions ?? errors.reason}
          onChange={(event) => change({ words: event.currentTarget.value })}
        />
      )}
    </CommandForm>
  )
}
