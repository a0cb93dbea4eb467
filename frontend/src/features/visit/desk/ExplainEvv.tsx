import { NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import {
  type EvvException,
  type EvvReason,
  type ExplainEvv as Explanation,
  explainEvv,
} from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'

const reasons: Readonly<Record<EvvReason, string>> = {
  DEVICE_FAILED: 'The device failed',
  NO_SIGNAL: 'No signal',
  WRONG_GPS: 'The place was measured wrongly',
  ADDRESS_WRONG: 'The address is wrong',
  FORGOT: 'Forgotten',
  EMERGENCY: 'Emergency',
  SERVICE_ELSEWHERE: 'The visit took place elsewhere',
  OTHER: 'Other',
}

interface ExplainEvvProps {
  visitId: string
  exceptions: readonly EvvException[]
  onDone: () => void
  onCancel: () => void
}

/** Explains why a check-in or check-out is not as the rules want it. What was recorded stays as it is. */
export function ExplainEvv({ visitId, exceptions, onDone, onCancel }: ExplainEvvProps) {
  const [exception, setException] = useState<EvvException | undefined>(exceptions[0])
  const [reason, setReason] = useState<EvvReason | ''>('')
  const [text, setText] = useState('')
  const explain = useCommand(
    (body: Explanation, intent) => explainEvv({ path: { id: visitId }, body, ...intent }),
    { onSuccess: onDone },
  )
  const { errors, check } = useFieldErrors(explain.error)
  const submit = () => {
    const words = text.trim()
    const complete = check({
      reason: !reason && 'Choose a reason',
      text: reason === 'OTHER' && !words && 'Say what it was',
    })
    if (complete && reason && exception)
      explain.mutate({ exception, reason, ...(words && { text: words }) })
  }
  return (
    <CommandForm
      command={explain}
      errors={errors}
      action="Record the explanation"
      onSubmit={submit}
      onCancel={onCancel}
    >
      <NativeSelect
        label="Exception"
        data={exceptions.map((value) => ({ value, label: value.toLowerCase().replace(/_/g, ' ') }))}
        value={exception}
        error={errors.exception}
        onChange={(event) => setException(event.currentTarget.value as EvvException)}
      />
      <NativeSelect
        label="Reason"
        required
        data={[
          { value: '', label: 'Choose a reason' },
          ...Object.entries(reasons).map(([value, label]) => ({ value, label })),
        ]}
        value={reason}
        error={errors.reason}
        onChange={(event) => setReason(event.currentTarget.value as EvvReason | '')}
      />
      <Textarea
        label="In your words"
        required={reason === 'OTHER'}
        autosize
        value={text}
        error={errors.text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </CommandForm>
  )
}
