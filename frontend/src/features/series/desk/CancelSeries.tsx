import { Stack } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import { cancelSeries } from '@/api/gen'
import { ReasonForm } from '@/ui/staff/ReasonForm'
import { type Scope, ScopeSelect } from './ScopeSelect'

interface CancelSeriesProps {
  visitId: string
  onDone: () => void
  onCancel: () => void
}

export function CancelSeries({ visitId, onDone, onCancel }: CancelSeriesProps) {
  const [scope, setScope] = useState<Scope>('FOLLOWING')
  const cancel = useCommand(
    (reason: string, intent) =>
      cancelSeries({ path: { id: visitId }, body: { scope, reason }, ...intent }),
    { onSuccess: onDone },
  )
  return (
    <Stack gap="sm">
      <ScopeSelect value={scope} onChange={setScope} />
      <ReasonForm
        label="Why are they cancelled?"
        description="This is final and the patient is told. No health details here."
        action="Cancel the visits"
        danger
        command={cancel}
        onSend={cancel.mutate}
        onCancel={onCancel}
      />
    </Stack>
  )
}
