import { Radio, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import {
  type ClearanceOutcome,
  decideClearance,
  type DecideClearance as Decided,
  type ExamBasis,
  type NamedCode,
  type Review,
} from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'
import { focusWhenShown } from '@/ui/staff/focusWhenShown'
import { clearanceToSend, type ClearanceDraft, missingIn, newDraft } from './clearanceDraft'
import { CoverageFields } from './CoverageFields'
import { ExaminedToday } from './ExaminedToday'
import { ExamFields } from './ExamFields'
import { outcomeKeys } from './outcomes'
import { useDecision } from './useDecision'

interface DecideClearanceProps {
  review: Review
  /** What was chosen by key already. */
  outcome?: ClearanceOutcome
  therapies: readonly NamedCode[]
  onDone: () => void
  onCancel: () => void
}

/** What the decision was made on: nothing that came meanwhile is decided unseen. */
const seenIn = ({ clearance, screenings }: Review) => ({
  ...(clearance && { seen: clearance.id }),
  ...(screenings.length > 0 && { answersSeen: screenings.at(-1)!.id }),
})

/** The prescriber's decision. Neither the outcome nor the exam it rests on is chosen beforehand. */
export function DecideClearance(props: DecideClearanceProps) {
  const { review, outcome, therapies, onDone, onCancel } = props
  const [draft, setDraft] = useState<ClearanceDraft>(() => newDraft(review, outcome))
  const { visitId } = review
  const decide = useDecision(
    visitId,
    (body: Decided, intent) => decideClearance({ path: { visitId }, body, ...intent }),
    onDone,
  )
  const { errors, check } = useFieldErrors(decide.error)
  const change = (part: Partial<ClearanceDraft>) => setDraft({ ...draft, ...part })
  const submit = (now: ClearanceDraft) => {
    const complete = check(missingIn(now, review))
    const body = clearanceToSend(now, review)
    if (complete && body && !decide.isPending) decide.mutate({ ...body, ...seenIn(review) })
  }
  const examinedToday = (examBasis: ExamBasis) => {
    const now = { ...draft, examBasis, examDate: review.today }
    setDraft(now)
    submit(now)
  }
  const refused = draft.outcome === 'NOT_CLEARED'
  return (
    <CommandForm
      command={decide}
      errors={errors}
      action="Record the decision"
      onSubmit={() => submit(draft)}
      onCancel={onCancel}
    >
      <Radio.Group
        label="Outcome"
        required
        error={errors.outcome}
        value={draft.outcome ?? ''}
        onChange={(next) => change({ outcome: next as ClearanceOutcome })}
      >
        <Stack gap={6} mt={4}>
          {outcomeKeys.map(({ outcome: value, name }) => (
            <Radio key={value} value={value} label={name} />
          ))}
        </Stack>
      </Radio.Group>
      {draft.outcome && draft.outcome !== 'CLEARED' && (
        <Textarea
          ref={focusWhenShown}
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
      {draft.outcome && !refused && (
        <>
          <ExaminedToday
            videoAgreed={review.videoAgreed}
            focused={outcome === 'CLEARED'}
            onExamined={examinedToday}
          />
          <ExamFields review={review} draft={draft} errors={errors} onChange={change} />
          <CoverageFields
            review={review}
            draft={draft}
            errors={errors}
            therapies={therapies}
            onChange={change}
          />
        </>
      )}
    </CommandForm>
  )
}
