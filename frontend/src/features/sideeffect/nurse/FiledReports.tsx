import { List, Text } from '@mantine/core'
import { Loaded } from '@/ui/states'
import { useTimes } from '@/ui/times'
import { useOwnReports } from './reportQueries'

interface FiledReportsProps {
  visitId: string
  /** Said when there is nothing. */
  none?: string
}

/** What this nurse already filed for the visit; that there is nothing is said only once it is known. */
export function FiledReports({ visitId, none }: FiledReportsProps) {
  const times = useTimes()
  return (
    <Loaded query={useOwnReports(visitId)} rows={1}>
      {(reports) =>
        reports.length === 0 ? (
          none && <Text>{none}</Text>
        ) : (
          <List listStyleType="none" spacing="xs" mb="md" aria-label="Side effects filed">
            {reports.map(({ id, filedAt, symptoms, text }) => (
              <List.Item key={id}>
                <Text component="span" fw={600} className="tabular">
                  Filed {times.time(filedAt)}
                </Text>{' '}
                {[...symptoms, text].filter(Boolean).join(', ')}
              </List.Item>
            ))}
          </List>
        )
      }
    </Loaded>
  )
}
