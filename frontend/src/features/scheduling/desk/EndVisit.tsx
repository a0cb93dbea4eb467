import { Text } from '@mantine/core'
import { useCommand } from '@/api/command'
import { cancelVisit, confirmNoShow, unassignNurse } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { ReasonForm } from '@/ui/staff/ReasonForm'

interface ActProps {
  visitId: string
  onDone: () => void
  onCancel: () => void
}

/** Takes the visit from its nurse. Its time stays planned until somebody moves or cancels it. */
export function UnassignNurse({ visitId, onDone, onCancel }: ActProps) {
  const unassign = useCommand(
    (reason: string, intent) =>
      unassignNurse({ path: { id: visitId }, body: { reason }, ...intent }),
    { onSuccess: onDone },
  )
  return (
    <ReasonForm
      label="Why is the visit taken from the nurse?"
      description="The time stays planned. No health details here."
      action="Unassign"
      command={unassign}
      onSend={unassign.mutate}
      onCancel={onCancel}
    />
  )
}

export function CancelVisit({ visitId, onDone, onCancel }: ActProps) {
  const cancel = useCommand(
    (reason: string, intent) => cancelVisit({ path: { id: visitId }, body: { reason }, ...intent }),
    { onSuccess: onDone },
  )
  return (
    <ReasonForm
      label="Why is the visit cancelled?"
      description="This is final and the patient is told. No health details here."
      action="Cancel the visit"
      danger
      command={cancel}
      onSend={cancel.mutate}
      onCancel={onCancel}
    />
  )
}

/** The nurse reported that nobody opened; with the dispatcher's word the visit ends. */
export function ConfirmNoShow({ visitId, onDone, onCancel }: ActProps) {
  const confirm = useCommand(
    (_: string, intent) => confirmNoShow({ path: { id: visitId }, ...intent }),
    { onSuccess: onDone },
  )
  return (
    <CommandForm
      command={confirm}
      action="Confirm the no-show"
      danger
      onSubmit={() => confirm.mutate(visitId)}
      onCancel={onCancel}
    >
      <Text>The nurse tried to reach the patient and nobody came to the door. This is final.</Text>
    </CommandForm>
  )
}
