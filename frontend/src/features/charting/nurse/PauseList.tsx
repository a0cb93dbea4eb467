import { List } from '@mantine/core'
import type { Pause } from '@/api/gen'
import { useTimes } from '@/ui/times'

export function PauseList({ pauses }: { pauses: readonly Pause[] }) {
  const times = useTimes()
  if (pauses.length === 0) return null
  return (
    <List listStyleType="none" className="tabular" mb="md" aria-label="Pauses">
      {pauses.map(({ from, to, reason }) => (
        <List.Item key={from.at}>
          Paused {to ? times.span(from, to) : `since ${times.time(from)}`}: {reason}
        </List.Item>
      ))}
    </List>
  )
}
