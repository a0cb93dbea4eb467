import { Group, List, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useCommand } from '@/api/command'
import { type ReportView, reviewReport } from '@/api/gen'
import { PhoneLink } from '@/ui/PhoneLink'
import { Facts } from '@/ui/staff/Facts'
import { ReasonForm } from '@/ui/staff/ReasonForm'
import { Section } from '@/ui/staff/Section'
import { useTimes } from '@/ui/times'
import { reportQuery } from './queries'
import { groupNames, reporterNames, severityNames, TriageBadge } from './words'

interface ReportRecordProps {
  report: ReportView
  /** The way to the record of the visit. */
  visitLink: ReactNode
}

/** What was reported, in the words of who reported it, and what was found on looking at it. */
export function ReportRecord({ report, visitLink }: ReportRecordProps) {
  const { dayTime } = useTimes()
  // An empty form after one's own review; one that a colleague writes meanwhile takes no typed word away.
  const [written, setWritten] = useState(0)
  const { level, levelReason, symptoms, text, onset, minutesAfterStart, severity } = report
  return (
    <Stack gap="lg">
      <Group gap="xs">
        <TriageBadge level={level} />
        <Text size="sm">{levelReason}</Text>
      </Group>
      <Facts
        facts={[
          ['Began', `${dayTime(onset)}${sinceStart(minutesAfterStart)}`],
          ['How bad', severityNames[severity]],
          ['Therapy', report.therapyName],
          [
            'Reported by',
            `${report.reporterName}, ${reporterNames[report.reporter].toLowerCase()}`,
          ],
          ['Reported', dayTime(report.filedAt)],
          ['Phone', <PhoneLink key="phone" number={report.phone} />],
          ['Visit', visitLink],
        ]}
      />
      <Section title="Symptoms">
        <List size="sm">
          {symptoms.map((symptom) => (
            <List.Item key={symptom.code}>
              {symptom.text}{' '}
              <Text span size="sm" c="dimmed">
                {groupNames[symptom.group]}
              </Text>
            </List.Item>
          ))}
        </List>
        {text && <Text>“{text}”</Text>}
      </Section>
      <Section title="Review">
        {report.reviews.map((review) => (
          <div key={review.at.at}>
            <Text>{review.text}</Text>
            <Text size="sm" c="dimmed">
              {review.by}, {dayTime(review.at)}
            </Text>
          </div>
        ))}
        <WriteReview key={written} reportId={report.id} onWritten={() => setWritten(written + 1)} />
      </Section>
    </Stack>
  )
}

function sinceStart(minutes: number | undefined): string {
  if (minutes === undefined) return ''
  return minutes < 0
    ? `, ${-minutes} min before the infusion`
    : `, ${minutes} min after the infusion began`
}

function WriteReview({ reportId, onWritten }: { reportId: string; onWritten: () => void }) {
  const queries = useQueryClient()
  const write = useCommand(
    (text: string, intent) => reviewReport({ path: { id: reportId }, body: { text }, ...intent }),
    {
      onSuccess: (report) => {
        queries.setQueryData(reportQuery(reportId).queryKey, report)
        void queries.invalidateQueries({ queryKey: ['sideeffect', 'reports'] })
        onWritten()
      },
    },
  )
  return (
    <ReasonForm
      field="text"
      label="What did you find, and what follows?"
      action="Record the review"
      command={write}
      onSend={write.mutate}
    />
  )
}
