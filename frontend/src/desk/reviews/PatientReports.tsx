import { List, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Review } from '@/api/gen'
import { reportsQuery } from '@/features/sideeffect/desk/queries'
import { TriageBadge } from '@/features/sideeffect/desk/words'
import { Section } from '@/ui/staff/Section'
import { useTimes } from '@/ui/times'
import { AnchorLink } from '../AnchorLink'

/** The side effects that were reported on this visit and the patient's others. */
export function PatientReports({ review }: { review: Review }) {
  const { data: reports = [] } = useQuery(reportsQuery(true))
  const { dayTime } = useTimes()
  const visits = new Set([review.visitId, ...review.otherVisits.map(({ visitId }) => visitId)])
  const own = reports.filter(({ visitId }) => visits.has(visitId))
  if (own.length === 0) return null
  return (
    <Section title="Side effects reported">
      <List listStyleType="none" spacing="xs">
        {own.map((report) => (
          <List.Item key={report.id}>
            <TriageBadge level={report.level} />{' '}
            <AnchorLink to="/side-effects" search={{ report: report.id, all: true }}>
              {dayTime(report.filedAt)}
            </AnchorLink>
            <Text size="sm">{report.symptoms.join(', ')}</Text>
          </List.Item>
        ))}
      </List>
    </Section>
  )
}
