import { IconHeartbeat } from '@tabler/icons-react'
import { type SubmitEvent, useId } from 'react'
import {
  recordVitals,
  type PatientLimitView,
  type RecordVitals,
  type VitalsPhase,
  type VitalsView,
} from '@/api/gen'
import type { Timed } from '@/api/timedCommand'
import { useDraft } from '@/ui/drafts'
import { MainAction } from '@/ui/MainAction'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { AlertnessChoice } from './AlertnessChoice'
import { useTimedChartCommand } from './chartQueries'
import { isEmpty, readingsOf, type TypedReadings } from './parameters'
import { ReadingsPad } from './ReadingsPad'

interface VitalsFormProps {
  visitId: string
  phase: VitalsPhase
  /** The readings before these, shown beside each field. */
  last: VitalsView | undefined
  /** Of this patient, shown beside the readings that they are about. */
  limits?: readonly PatientLimitView[]
  onSaved?: () => void
}

const nothing: TypedReadings = {}

export function VitalsForm({ visitId, phase, last, limits = [], onSaved }: VitalsFormProps) {
  const form = useId()
  const [typed, change, forget] = useDraft(`${visitId}/vitals/${phase}`, nothing)
  const { act, error, isPending } = useTimedChartCommand(
    visitId,
    ({ deviceAt, ...what }: Timed<Omit<RecordVitals, 'takenAt'>>, intent) =>
      recordVitals({ path: { visitId }, body: { ...what, takenAt: deviceAt }, ...intent }),
    { act: `${visitId}/vitals`, onRecorded: forget },
  )
  const readings = readingsOf(typed)
  const errors = error?.byField ?? {}
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    act({ phase, readings }, { onSuccess: () => onSaved?.() })
  }
  return (
    <form id={form} onSubmit={save}>
      <ReadingsPad
        typed={typed}
        last={last?.readings}
        limits={limits}
        errors={errors}
        onChange={change}
      />
      <AlertnessChoice
        value={typed.alertness}
        last={last?.readings.alertness}
        error={errors['readings.alertness']}
        onChange={(alertness) => change({ alertness })}
      />
      <ProblemAlert problem={error} />
      <MainAction form={form} icon={IconHeartbeat} busy={isPending} disabled={isEmpty(readings)}>
        Save vitals
      </MainAction>
    </form>
  )
}
