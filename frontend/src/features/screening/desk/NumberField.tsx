import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { parsed } from '../book/numbers'

interface NumberFieldProps {
  label: string
  value: number | undefined
  onChange: (value: number | undefined) => void
}

/** Keeps what is typed as it is typed; what is no number yet is none. */
export function NumberField({ label, value, onChange }: NumberFieldProps) {
  const [text, setText] = useState(value?.toString() ?? '')
  const wrong = text.trim() !== '' && parsed(text) === undefined
  return (
    <TextInput
      label={label}
      inputMode="decimal"
      w="7rem"
      maxLength={12}
      value={text}
      error={wrong && 'No number'}
      onChange={(event) => {
        setText(event.currentTarget.value)
        onChange(parsed(event.currentTarget.value))
      }}
    />
  )
}
