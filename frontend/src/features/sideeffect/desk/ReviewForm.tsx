import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import { type ReviewReport, reviewReport } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'
import { gradesQuery, reportQuery } from './queries'
import { blankReview, missingIn, type ReviewDraft, reviewToSend, termOf } from './reviewDraft'

interface ReviewFormProps {
  reportId: string
  onWritten: () => void
}

/** What was found on looking at a report, and a grade if the clinician gives one: none is chosen beforehand. */
export function ReviewForm({ reportId, onWritten }: ReviewFormProps) {
  const queries = useQueryClient()
  const [draft, setDraft] = useState(blankReview)
  const { data: scale } = useQuery(gradesQuery)
  const write = useCommand(
    (body: ReviewReport, intent) => reviewReport({ path: { id: reportId }, body, ...intent }),
    {
      onSuccess: (report) => {
        queries.setQueryData(reportQuery(reportId).queryKey, report)
        void queries.invalidateQueries({ queryKey: ['sideeffect', 'reports'] })
        onWritten()
      },
    },
  )
  const { errors, check } = useFieldErrors(write.error)
  const change = (part: Partial<ReviewDraft>) => setDraft({ ...draft, ...part })
  const term = termOf(draft, scale)
  return (
    <CommandForm
      command={write}
      errors={errors}
      action="Record the review"
      onSubmit={() => {
        if (check(missingIn(draft, scale))) write.mutate(reviewToSend(draft, scale))
      }}
    >
      <Textarea
        label="What did you find, and what follows?"
        required
        autosize
        minRows={2}
        value={draft.text}
        error={errors.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      {scale && (
        <NativeSelect
          label={`Term, ${scale.version}`}
          description="Example policy, to be confirmed. The words of who reported it are no grade."
          value={draft.term}
          error={errors['grading.term']}
          data={[
            { value: '', label: 'No grade' },
            ...scale.terms.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={(event) => change({ term: event.currentTarget.value, grade: '' })}
        />
      )}
      {term && (
        <NativeSelect
          label="Grade"
          required
          value={draft.grade}
          error={errors['grading.grade']}
          data={[
            { value: '', label: 'Choose a grade' },
            ...term.grades.map(({ grade, means }) => ({
              value: String(grade),
              label: `${grade} · ${means}`,
            })),
          ]}
          onChange={(event) => change({ grade: event.currentTarget.value })}
        />
      )}
      {term?.labValueNeeded && (
        <TextInput
          label="Value of the laboratory"
          description="With its unit"
          required
          maxLength={60}
          value={draft.labValue}
          error={errors['grading.labValue']}
          onChange={(event) => change({ labValue: event.currentTarget.value })}
        />
      )}
      {Number(draft.grade) >= 2 && (
        <Text size="sm">This ends the patient’s clearance: visits to come need a new one.</Text>
      )}
    </CommandForm>
  )
}
