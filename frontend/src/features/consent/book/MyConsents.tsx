import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Paper, Stack, Text, Title } from '@mantine/core'
import type { MyConsent } from '@/api/gen'
import { EmptyState, Loaded } from '@/ui/states'
import { useTimes } from '@/ui/times'
import { TakeBack } from './TakeBack'
import { useMyConsents } from './useMyConsents'
import { kindWords, statusWords } from './words'

/** What a patient signed, when and in which version; each can be signed or taken back here. */
export function MyConsents({ hrefOf }: { hrefOf: (consent: MyConsent) => string }) {
  const query = useMyConsents()
  if (query.error?.status === 404) {
    return <EmptyState title={<Trans>There is nothing to sign before your first visit.</Trans>} />
  }
  return (
    <Loaded query={query}>
      {(consents) => (
        <Stack component="ul" p={0} m={0} gap="sm" style={{ listStyle: 'none' }}>
          {consents.map((consent) => (
            <li key={consent.visitId ?? consent.kind}>
              <ConsentCard consent={consent} href={hrefOf(consent)} />
            </li>
          ))}
        </Stack>
      )}
    </Loaded>
  )
}

function ConsentCard({ consent, href }: { consent: MyConsent; href: string }) {
  const { t } = useLingui()
  const times = useTimes()
  const { kind, status, at, version, therapyName, visitStart } = consent
  const about = therapyName && visitStart && `${therapyName}, ${times.dayTime(visitStart)}`
  return (
    <Paper component="article" aria-label={[t(kindWords[kind]), about].filter(Boolean).join(', ')}>
      <Title order={2} size="h3">
        {t(kindWords[kind])}
      </Title>
      {about && <Text>{about}</Text>}
      <Text fw={600}>{t(statusWords[status])}</Text>
      {at && (
        <Text size="sm" c="dimmed" mb="xs">
          <Trans>
            {times.dayTime(at)}, version {version}
          </Trans>
        </Text>
      )}
      <Stack gap="xs" mt="xs">
        {consent.maySign && (
          <Button component="a" href={href} variant="default">
            <Trans>Read and sign</Trans>
          </Button>
        )}
        {consent.mayTakeBack && <TakeBack consent={consent} />}
      </Stack>
    </Paper>
  )
}
