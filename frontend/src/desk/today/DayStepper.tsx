import { ActionIcon, Button, Group, TextInput } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useRef } from 'react'

interface DayStepperProps {
  date: string
  today: boolean
  /** @param date absent goes back to today */
  onDate: (date?: string) => void
}

/** Chooses the day. The field itself knows the calendar, so no date is computed here. */
export function DayStepper({ date, today, onDate }: DayStepperProps) {
  const field = useRef<HTMLInputElement>(null)
  const step = (by: 1 | -1) => {
    field.current?.stepUp(by)
    if (field.current?.value) onDate(field.current.value)
  }
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon variant="default" size={36} aria-label="Day before" onClick={() => step(-1)}>
        <IconChevronLeft size={18} />
      </ActionIcon>
      <TextInput
        ref={field}
        type="date"
        aria-label="Day"
        value={date}
        w={150}
        onChange={(event) => event.currentTarget.value && onDate(event.currentTarget.value)}
      />
      <ActionIcon variant="default" size={36} aria-label="Day after" onClick={() => step(1)}>
        <IconChevronRight size={18} />
      </ActionIcon>
      <Button variant="default" disabled={today} onClick={() => onDate()}>
        Today
      </Button>
    </Group>
  )
}
