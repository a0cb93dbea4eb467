import { Textarea } from '@mantine/core'
import type { StopReason } from '@/api/gen'
import { Choices } from '@/ui/Choices'
import { stopReasons } from '../staff/stopReasons'

interface Reason {
  reason?: StopReason
  reasonText: string
}

interface ReasonFieldsProps {
  legend: string
  value: Reason
  errors: Readonly<Record<string, string>>
  onChange: (patch: Partial<Reason>) => void
}

export function ReasonFields({ legend, value, errors, onChange }: ReasonFieldsProps) {
  return (
    <>
      <Choices
        id="stop-reason"
        legend={legend}
        options={stopReasons}
        chosen={value.reason ? [value.reason] : []}
        error={errors.reason}
        row
        onChoose={(reason) => onChange({ reason })}
      />
      <Textarea
        label={value.reason === 'OTHER' ? 'What is it?' : 'In your words'}
        required={value.reason === 'OTHER'}
        autosize
        minRows={2}
        mt="md"
        value={value.reasonText}
        error={errors.reasonText}
        onChange={(event) => onChange({ reasonText: event.currentTarget.value })}
      />
    </>
  )
}
