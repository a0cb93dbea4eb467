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

function Entry({ entry }: { entry: HistoryEntry }) {
  const { dayTime, time, window: arrival } = useTimes()
  const { to, by, role, nurse, window, movedTo, recordedAt, deviceAt, reason } = entry
  return (
    <>
      <StatusBadge sign={to} />
      <Text size="sm" className="tabular" mt={2}>
        {dayTime(recordedAt)} · {by}, {role.toLowerCase().replace('_', ' ')}
        {deviceAt && deviceAt.local !== recordedAt.local && ` · device ${time(deviceAt)}`}
      </Text>
      {nurse && givesOrTakes.includes(entry.step) && (
        <Text size="sm">
          {entry.step === 'UNSCHEDULE' ? 'Taken from' : 'Nurse:'} {nurse}
        </Text>
      )}
      {window && movedTo && (
        <Text size="sm" className="tabular">
          Moved from {arrival(window)} to {arrival(movedTo)}
        </Text>
      )}
      {reason && <Text size="sm">{reason}</Text>}
    </>
  )
}

/** Steps about whose the visit is. */
const givesOrTakes: readonly HistoryEntry['step'][] = ['SCHEDULE', 'UNSCHEDULE', 'CANCEL']
