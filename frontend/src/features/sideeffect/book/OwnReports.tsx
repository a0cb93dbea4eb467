import { Trans, useLingui } from '@lingui/react/macro'
import { Paper, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ownReports } from '@/api/gen'
import { Loaded } from '@/ui/states'
import { useTimes } from '@/ui/times'
import { severityWords } from './words'

/** What the patient reported about this visit: the signs they chose and their own words. */
export function OwnReports({ visitId }: { visitId: string }) {
  const { t, i18n } = useLingui()
  const times = useTimes()
  const reports = useQuery({
    queryKey: ['sideeffect', 'own', visitId, i18n.locale],
    queryFn: () => ownReports({ path: { visitId } }),
  })
  return (
    <Loaded query={reports} rows={1}>
      {(all) =>
        all.length > 0 && (
          <Stack gap="sm">
            <Title order={2}>
              <Trans>What you reported</Trans>
            </Title>
            {all.map((report) => (
              <Paper key={report.id}>
                <Text size="sm" c="dimmed">
                  {times.dayTime(report.filedAt)} · {t(severityWords[report.severity])}
                </Text>
                <Text>{report.symptoms.join(', ')}</Text>
                <Text style={{ whiteSpace: 'pre-line' }}>{report.text}</Text>
              </Paper>
            ))}
          </Stack>
        )
      }
    </Loaded>
  )
}
