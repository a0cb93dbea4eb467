import { Trans, useLingui } from '@lingui/react/macro'
import { Paper, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ownReports } from '@/api/gen'
import { useTimes } from '@/ui/times'
import { severityWords } from './words'

/** What the patient reported about this visit, in their own words. */
export function OwnReports({ visitId }: { visitId: string }) {
  const { t } = useLingui()
  const times = useTimes()
  const reports = useQuery({
    queryKey: ['sideeffect', 'own', visitId],
    queryFn: () => ownReports({ path: { visitId } }),
  })
  if (!reports.data?.length) return null
  return (
    <Stack gap="sm">
      <Title order={2}>
        <Trans>What you reported</Trans>
      </Title>
      {reports.data.map((report) => (
        <Paper key={report.id}>
          <Text size="sm" c="dimmed">
            {times.dayTime(report.filedAt)} · {t(severityWords[report.severity])}
          </Text>
          <Text style={{ whiteSpace: 'pre-line' }}>{report.text}</Text>
        </Paper>
      ))}
    </Stack>
  )
}
