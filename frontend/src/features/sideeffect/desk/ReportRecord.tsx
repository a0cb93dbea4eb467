import { Group, List, Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ReportGrade, ReportView } from '@/api/gen'
import { PhoneLink } from '@/ui/PhoneLink'
import { Facts } from '@/ui/staff/Facts'
import { Section } from '@/ui/staff/Section'
import { useTimes } from '@/ui/times'
import { ReviewForm } from './ReviewForm'
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
  const grade = report.reviews.findLast((review) => review.grade)?.grade
  return (
    <Stack gap="lg">
      <Group gap="xs">
        <TriageBadge level={level} />
        <Text size="sm">{levelReason}</Text>
      </Group>
      <Facts
        facts={[
          ['Began', `${dayTime(onset)}${sinceStart(minutesAfterStart)}`],
          ['How bad', `${severityNames[severity]}, in the reporter’s words`],
          ['Grade', grade && gradeWords(grade)],
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
            {review.grade && <Text fw={600}>{gradeWords(review.grade)}</Text>}
            <Text size="sm" c="dimmed">
              {review.by}, {dayTime(review.at)}
            </Text>
          </div>
        ))}
        <ReviewForm key={written} reportId={report.id} onWritten={() => setWritten(written + 1)} />
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

const gradeWords = ({ term, grade, labValue, scale }: ReportGrade) =>
  `${term}, grade ${grade}${labValue ? ` (${labValue})` : ''}, ${scale}`
