import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'

interface ExpiryFieldProps {
  value: string
  error: string | undefined
  onChange: (expiry: string) => void
}

/** As printed: a day, or only a month. Which of the two is a fact of the label, so it is never completed here. */
export function ExpiryField({ value, error, onChange }: ExpiryFieldProps) {
  const [byMonth, setByMonth] = useState(value.length === '2027-03'.length)
  const choose = (month: boolean) => {
    setByMonth(month)
    onChange('')
  }
  return (
    <Group align="end" my="md">
      <TextInput
        type={byMonth ? 'month' : 'date'}
        label={byMonth ? 'Expiry, month as printed' : 'Expiry, day as printed'}
        value={value}
        error={error}
        style={{ flex: 1 }}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Button variant="default" onClick={() => choose(!byMonth)}>
        {byMonth ? 'A day is printed' : 'Only a month is printed'}
      </Button>
    </Group>
  )
}
