import type { Alertness } from '@/api/gen'
import { Choices } from '@/ui/Choices'
import { alertnessWords } from './parameters'

const options = Object.entries(alertnessWords).map(([code, word]) => ({
  code: code as Alertness,
  text: `${code} · ${word}`,
}))

interface AlertnessChoiceProps {
  value: Alertness | undefined
  last: Alertness | undefined
  error: string | undefined
  onChange: (alertness: Alertness) => void
}

export function AlertnessChoice({ value, last, error, onChange }: AlertnessChoiceProps) {
  return (
    <Choices
      id="reading-alertness"
      legend={last ? `Alertness (last ${last})` : 'Alertness'}
      options={options}
      chosen={value ? [value] : []}
      error={error}
      row
      onChoose={onChange}
    />
  )
}
