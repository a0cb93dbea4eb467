import { IconHandStop } from '@tabler/icons-react'
import type { SubmitEvent } from 'react'
import { recordNotStarted, type NotStarted, type StopReason } from '@/api/gen'
import type { Timed } from '@/api/timedCommand'
import { useDraft } from '@/ui/drafts'
import { MainAction } from '@/ui/MainAction'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useTimedChartCommand } from './chartQueries'
import { ReasonFields } from './ReasonFields'

interface Why {
  reason?: StopReason
  reasonText: string
}

const blank: Why = { reasonText: '' }

/** The visit ends without an infusion. What was recorded stays, and leaving is still recorded. */
export function NotStartedForm({ visitId, onDone }: { visitId: string; onDone: () => void }) {
  const [why, change, forget] = useDraft(`${visitId}/not-started`, blank)
  const { act, error, isPending } = useTimedChartCommand(
    visitId,
    (body: Timed<Omit<NotStarted, 'deviceAt'>>, intent) =>
      recordNotStarted({ path: { visitId }, body, ...intent }),
  )
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    if (!why.reason) return
    const done = () => {
      forget()
      onDone()
    }
    act(
      { reason: why.reason, ...(why.reasonText && { reasonText: why.reasonText }) },
      { onSuccess: done },
    )
  }
  return (
    <form id="not-started" onSubmit={save}>
      <ReasonFields
        legend="Why can you not treat?"
        value={why}
        errors={error?.byField ?? {}}
        onChange={change}
      />
      <ProblemAlert problem={error} />
      <MainAction form="not-started" icon={IconHandStop} busy={isPending} disabled={!why.reason}>
        Record: could not treat
      </MainAction>
    </form>
  )
}
