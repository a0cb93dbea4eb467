import { List, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type HistoryEntry, visitHistory } from '@/api/gen'
import { StatusBadge } from '@/ui/staff/StatusBadge'
import { EmptyState, Loaded } from '@/ui/states'
import { useTimes } from '@/ui/times'

/** Every step of the visit: what, by whom, when by the device's clock and by ours. */
export function VisitHistory({ visitId }: { visitId: string }) {
  const history = useQuery({
    queryKey: ['visit', 'history', visitId],
    queryFn: ({ signal }) => visitHistory({ path: { id: visitId }, signal }),
  })
  return (
    <Loaded query={history}>
      {(entries) =>
        entries.length === 0 ? (
          <EmptyState title="Nothing has happened yet" />
        ) : (
          <List listStyleType="none" spacing="sm">
            {entries.map((entry) => (
              <List.Item key={`${entry.step} ${entry.recordedAt.at}`}>
                <Entry entry={entry} />
              </List.Item>
            ))}
          </List>
        )
      }
    </Loaded>
  )
}

function Entry({ entry: { to, by, role, recordedAt, deviceAt, reason } }: { entry: HistoryEntry }) {
  const { dayTime, time } = useTimes()
  return (
    <>
      <StatusBadge sign={to} />
      <Text size="sm" className="tabular" mt={2}>
        {dayTime(recordedAt)} · {by}, {role.toLowerCase().replace('_', ' ')}
        {deviceAt && deviceAt.local !== recordedAt.local && ` · device ${time(deviceAt)}`}
      </Text>
      {reason && <Text size="sm">{reason}</Text>}
    </>
  )
}
