import { Button, Group, Text } from '@mantine/core'
import { useEffect } from 'react'
import { minutesSince, useNow } from '@/ui/clock'

interface StopClockProps {
  at: string | undefined
  onTake: (at: string) => void
}

/** The stop counts from the tap that opened the form; who stopped it later takes the time again. */
export function StopClock({ at, onTake }: StopClockProps) {
  const now = useNow(5_000)
  const take = () => onTake(new Date().toISOString())
  useEffect(() => {
    if (!at) take()
  })
  const minutes = at ? minutesSince(at, now) : 0
  return (
    <Group justify="space-between" mb="md">
      <Text fw={600}>
        {minutes === 0 ? 'Stopped just now' : `Stopped ${minutes} min ago, by your tap`}
      </Text>
      <Button variant="default" onClick={take}>
        It stops now
      </Button>
    </Group>
  )
}
