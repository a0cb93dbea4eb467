import { List, Text } from '@mantine/core'
import { useTimes } from '@/ui/times'
import { useOwnReports, useSymptoms } from './reportQueries'

interface FiledReportsProps {
  visitId: string
  /** Said when there is nothing. */
  none?: string
}

/** What this nurse already filed for the visit. */
export function FiledReports({ visitId, none }: FiledReportsProps) {
  const times = useTimes()
  const { data: reports = [] } = useOwnReports(visitId)
  const { data: symptoms = [] } = useSymptoms()
  if (reports.length === 0) return none && <Text>{none}</Text>
  const words = (code: string) => symptoms.find((symptom) => symptom.code === code)?.text ?? code
  return (
    <List listStyleType="none" spacing="xs" mb="md" aria-label="Side effects filed">
      {reports.map((report) => (
        <List.Item key={report.id}>
          <Text component="span" fw={600} className="tabular">
            Filed {times.time(report.filedAt)}
          </Text>{' '}
          {[...report.symptoms.map(words), report.text].filter(Boolean).join(', ')}
        </List.Item>
      ))}
    </List>
  )
}
