import { Text } from '@mantine/core'
import { IconMapPinCheck } from '@tabler/icons-react'
import type { SubmitEvent } from 'react'
import { useDraft } from '@/ui/drafts'
import { MainAction } from '@/ui/MainAction'
import { useTapPosition } from '@/ui/position'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { FarReason } from './FarReason'
import { useStep } from './useStep'

const untouched = { reason: '' }

/** Time and place are taken once, at this tap; a device without a position, or one that refuses it, holds nobody up. */
export function ArriveStep({ visitId }: { visitId: string }) {
  const [{ reason }, change, forgetReason] = useDraft(`${visitId}/arrival`, untouched)
  const { looking, find, forget } = useTapPosition(`${visitId}/arrival-place`)
  const { act, error, isPending } = useStep(visitId)
  const far = error?.is('visit/reason-needed') ?? false

  const arrive = async (event: SubmitEvent) => {
    event.preventDefault()
    const position = await find()
    const done = () => {
      forget()
      forgetReason()
    }
    act(
      { step: 'ARRIVE', ...(position && { position }), ...(reason && { reason }) },
      { onSuccess: done },
    )
  }
  return (
    <form id="arrive" onSubmit={(event) => void arrive(event)}>
      {!far && <Text>Your tap records the time and, if the tablet allows it, the place once.</Text>}
      {(far || reason) && (
        <FarReason value={reason} onChange={(typed) => change({ reason: typed })} />
      )}
      {!far && <ProblemAlert problem={error} />}
      <MainAction form="arrive" icon={IconMapPinCheck} busy={looking || isPending}>
        I have arrived
      </MainAction>
    </form>
  )
}
