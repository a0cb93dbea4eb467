import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTimes } from '@/ui/times'
import { nextDate } from './nextDate'

interface DateSwitchProps {
  date: string
  /** False when another day than the server's today is shown. */
  today: boolean
  /** @param date absent goes back to today */
  onSwitch: (date: string | undefined) => void
}

export function DateSwitch({ date, today, onSwitch }: DateSwitchProps) {
  const times = useTimes()
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <ActionIcon
        variant="default"
        size={56}
        aria-label="Day before"
        onClick={() => onSwitch(nextDate(date, -1))}
      >
        <IconChevronLeft aria-hidden />
      </ActionIcon>
      <div style={{ textAlign: 'center' }}>
        <Text fw={650} role="status">
          {times.day(date)}
        </Text>
        {today ? (
          <Text size="sm" c="dimmed">
            Today
          </Text>
        ) : (
          <Button variant="subtle" onClick={() => onSwitch(undefined)}>
            Go to today
          </Button>
        )}
      </div>
      <ActionIcon
        variant="default"
        size={56}
        aria-label="Day after"
        onClick={() => onSwitch(nextDate(date, 1))}
      >
        <IconChevronRight aria-hidden />
      </ActionIcon>
    </Group>
  )
}
