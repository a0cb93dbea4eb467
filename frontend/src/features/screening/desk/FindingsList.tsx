import { List } from '@mantine/core'
import type { EditionFinding } from '@/api/gen'
import { EmptyState } from '@/ui/states'

/** What keeps the draft from being submitted. */
export function FindingsList({ findings }: { findings: readonly EditionFinding[] }) {
  if (findings.length === 0) return <EmptyState title="Nothing is in the way of submitting it" />
  return (
    <List spacing={4}>
      {findings.map(({ at, message }, row) => (
        <List.Item key={`${at} ${row}`}>
          <b>{at}</b>: {message}
        </List.Item>
      ))}
    </List>
  )
}
