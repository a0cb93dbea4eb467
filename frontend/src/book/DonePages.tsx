import { Trans, useLingui } from '@lingui/react/macro'
import { Button, List, Stack, Text, Title } from '@mantine/core'
import { AskForVideoExam } from '@/features/consent/book/AskForVideoExam'
import { PhoneLink } from '@/ui/PhoneLink'
import { CalendarFile } from '@/features/interop/book/CalendarFile'
import { VisitFacts } from '@/features/visit/book/VisitFacts'
import { useMyVisit } from '@/features/visit/book/visits'
import { Page } from '@/ui/Page'
import { Loaded } from '@/ui/states'
import { Emergency } from './Emergency'
import { Frame } from './Frame'
import { href } from './route'

/** The end of a booking is a clear promise: when, where, what happens next, whom to call. */
export function DonePage({ id }: { id: string }) {
  const { t } = useLingui()
  return (
    <Frame>
      <Emergency visitId={id} />
      <Page title={t`Your visit is requested`}>
        <Loaded query={useMyVisit(id)}>
          {(visit) => (
            <Stack pb="xl">
              <VisitFacts visit={visit} />
              <WhatNext phone={visit.regionPhone} />
              <AskForVideoExam href={href('/consents/exam')} />
              <CalendarFile visitId={visit.id} cancelled={false} />
              <Button component="a" href={href(`/visits/${id}`)}>
                <Trans>See my visit</Trans>
              </Button>
            </Stack>
          )}
        </Loaded>
      </Page>
    </Frame>
  )
}

function WhatNext({ phone }: { phone: string }) {
  return (
    <div>
      <Title order={2} mb="xs">
        <Trans>What happens next</Trans>
      </Title>
      <List type="ordered" spacing="xs">
        <List.Item>
          <Trans>A clinician reviews your answers and may call you.</Trans>
        </List.Item>
        <List.Item>
          <Trans>When all is settled, your visit shows as confirmed.</Trans>
        </List.Item>
        <List.Item>
          <Trans>In the 24 hours before the visit we ask you a few short questions again.</Trans>
        </List.Item>
        <List.Item>
          <Trans>
            To change or cancel, open your visit here or call <PhoneLink number={phone} />.
          </Trans>
        </List.Item>
      </List>
    </div>
  )
}

/** After health questions that were asked outside of a booking. */
export function SentPage({ id }: { id: string }) {
  const { t } = useLingui()
  return (
    <Frame>
      <Emergency visitId={id} />
      <Page title={t`We have your answers`}>
        <Text mb="md">
          <Trans>A clinician and your nurse read them before the visit.</Trans>
        </Text>
        <Button component="a" href={href(`/visits/${id}`)}>
          <Trans>See my visit</Trans>
        </Button>
      </Page>
    </Frame>
  )
}

/** After a side-effect report. */
export function ReportedPage({ id }: { id: string }) {
  const { t } = useLingui()
  return (
    <Frame>
      <Emergency visitId={id} />
      <Page title={t`We have your report`}>
        <Text mb="md">
          <Trans>A clinician reads it and may call you.</Trans>
        </Text>
        <Loaded query={useMyVisit(id)} rows={1}>
          {({ regionPhone }) => (
            <Text mb="md">
              <Trans>
                If it gets worse, call <PhoneLink number={regionPhone} />.
              </Trans>
            </Text>
          )}
        </Loaded>
        <Button component="a" href={href(`/visits/${id}`)} variant="default">
          <Trans>Back to my visit</Trans>
        </Button>
      </Page>
    </Frame>
  )
}
