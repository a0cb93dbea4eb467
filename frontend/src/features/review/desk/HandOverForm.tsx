import { NativeSelect, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Colleague, handOver, type HandOverReview } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'
import { EmptyState, Loaded } from '@/ui/states'
import { colleaguesQuery } from './queries'
import { useReviewCommand } from './useReviewCommand'

interface HandOverFormProps {
  visitId: string
  onDone: () => void
}

/** Chooses among those who may clear in the state of the visit; nobody is chosen beforehand. */
export function HandOverForm({ visitId, onDone }: HandOverFormProps) {
  return (
    <Loaded query={useQuery(colleaguesQuery(visitId))} rows={2}>
      {(found) =>
        found.length === 0 ? (
          <EmptyState title="Nobody else of this region may clear patients in this state" />
        ) : (
          <Form visitId={visitId} colleagues={found} onDone={onDone} />
        )
      }
    </Loaded>
  )
}

function Form(props: HandOverFormProps & { colleagues: readonly Colleague[] }) {
  const { visitId, colleagues, onDone } = props
  const [colleagueId, setColleague] = useState('')
  const [note, setNote] = useState('')
  const give = useReviewCommand(
    visitId,
    (body: HandOverReview, intent) => handOver({ path: { visitId }, body, ...intent }),
    onDone,
  )
  const { errors, check } = useFieldErrors(give.error)
  const submit = () => {
    const complete = check({
      colleagueId: !colleagueId && 'Choose a colleague',
      note: !note.trim() && 'A few words are needed',
    })
    if (complete) give.mutate({ colleagueId, note: note.trim() })
  }
  return (
    <CommandForm
      command={give}
      errors={errors}
      action="Hand over"
      onSubmit={submit}
      onCancel={onDone}
    >
      <NativeSelect
        label="Colleague"
        required
        data-autofocus
        data={[
          { value: '', label: 'Choose' },
          ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={colleagueId}
        error={errors.colleagueId}
        onChange={(event) => setColleague(event.currentTarget.value)}
      />
      <Textarea
        label="Note for them"
        description="Prescribers and clinical leads of the region read it. The mail names nobody."
        required
        autosize
        minRows={3}
        value={note}
        error={errors.note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </CommandForm>
  )
}
