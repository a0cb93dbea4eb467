import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { MyVisit, PatientTask } from '@/api/gen'
import { AskForVideoExam } from '@/features/consent/book/AskForVideoExam'
import { CalendarFile } from '@/features/interop/book/CalendarFile'
import { useCancelVisit } from '@/features/scheduling/book/booking'
import { CancelForm } from '@/features/scheduling/book/CancelForm'
import { CancelVisit } from '@/features/scheduling/book/CancelVisit'
import { MoveVisit } from '@/features/scheduling/book/MoveVisit'
import { type Scope, useCancelSeries, useMySeries } from '@/features/series/book/series'
import { SeriesDates } from '@/features/series/book/SeriesDates'
import { WhichVisits } from '@/features/series/book/WhichVisits'
import { OwnReports } from '@/features/sideeffect/book/OwnReports'
import { ReportStep } from '@/features/sideeffect/book/ReportStep'
import { VisitFacts } from '@/features/visit/book/VisitFacts'
import { VisitList } from '@/features/visit/book/VisitList'
import { StatusSentence, VisitStatus } from '@/features/visit/book/VisitStatus'
import { useMyVisit } from '@/features/visit/book/visits'
import { VisitTasks } from '@/features/visit/book/VisitTasks'
import { Page } from '@/ui/Page'
import { Loaded } from '@/ui/states'
import { useDraft } from './draft'
import { Frame } from './Frame'
import { href, replace } from './route'
import { SignOutButton } from './SignOutButton'

export function VisitsPage() {
  const { t } = useLingui()
  return (
    <Frame>
      <Page title={t`My visits`}>
        <VisitList hrefOf={(id) => href(`/visits/${id}`)} bookHref={href('/')} />
        <Stack mt="xl" gap="xs">
          <Button component="a" href={href('/')} variant="default">
            <Trans>Book another visit</Trans>
          </Button>
          <Button component="a" href={href('/waiting')} variant="default">
            <Trans>Waiting for a time</Trans>
          </Button>
          <Button component="a" href={href('/contact')} variant="default">
            <Trans>Change name or phone</Trans>
          </Button>
          <Button component="a" href={href('/consents')} variant="default">
            <Trans>My consents</Trans>
          </Button>
          <SignOutButton />
        </Stack>
      </Page>
    </Frame>
  )
}

const taskPaths: Record<PatientTask, string> = {
  SCREENING: 'health',
  CONSENT: 'consent',
  RESCREEN: 'check/1',
}

export function VisitPage({ id }: { id: string }) {
  const { t } = useLingui()
  return (
    <Frame above="/visits">
      <Page title={t`Your visit`}>
        <Loaded query={useMyVisit(id)}>{(visit) => <Visit visit={visit} />}</Loaded>
      </Page>
    </Frame>
  )
}

function Visit({ visit }: { visit: MyVisit }) {
  const at = `/visits/${visit.id}`
  return (
    <Stack pb="xl">
      <div>
        <VisitStatus status={visit.status} />
        <Text mt="xs">
          <StatusSentence status={visit.status} />
        </Text>
      </div>
      <VisitTasks visit={visit} hrefOf={(task) => href(`${at}/${taskPaths[task]}`)} />
      {visit.cancelUntil && <AskForVideoExam href={href('/consents/exam')} />}
      <VisitFacts visit={visit} />
      <SeriesDates visitId={visit.id} hrefOf={(id) => href(`/visits/${id}`)} />
      {visit.mayReport && (
        <>
          <Button
            component="a"
            href={href(`${at}/report`)}
            variant={visit.tasks.length > 0 ? 'default' : 'filled'}
          >
            <Trans>Report a side effect</Trans>
          </Button>
          <OwnReports visitId={visit.id} />
        </>
      )}
      {(visit.cancelUntil || visit.status === 'CANCELLED') && (
        <CalendarFile visitId={visit.id} cancelled={visit.status === 'CANCELLED'} />
      )}
      <MoveVisit visit={visit} href={href(`${at}/move`)} />
      <CancelVisit visit={visit} href={href(`${at}/cancel`)} />
    </Stack>
  )
}

export function CancelPage({ id }: { id: string }) {
  const { t } = useLingui()
  return (
    <Frame above={`/visits/${id}`}>
      <Page title={t`Cancel this visit`}>
        <Loaded query={useMySeries(id)}>
          {({ visits }) =>
            visits.filter(({ state }) => state === 'COMING').length > 1 ? (
              <CancelOfSeries id={id} />
            ) : (
              <CancelOne id={id} />
            )
          }
        </Loaded>
      </Page>
    </Frame>
  )
}

function CancelOne({ id }: { id: string }) {
  const cancel = useCancelVisit(id)
  return <CancelForm visitId={id} cancel={cancel} onDone={() => replace(`/visits/${id}`)} />
}

function CancelOfSeries({ id }: { id: string }) {
  const [scope, setScope] = useState<Scope>('THIS')
  const cancel = useCancelSeries(id, scope)
  return (
    <CancelForm visitId={id} cancel={cancel} onDone={() => replace(`/visits/${id}`)}>
      <WhichVisits chosen={scope} onChoose={setScope} />
    </CancelForm>
  )
}

export function ReportPage({ id }: { id: string }) {
  const { t } = useLingui()
  const { change } = useDraft()
  return (
    <Frame above={`/visits/${id}`}>
      <Page title={t`Report a side effect`}>
        <Loaded query={useMyVisit(id)}>
          {(visit) => (
            <ReportStep
              visitId={id}
              zone={visit.window.start.zone}
              onFiled={(emergencyText) => {
                change({
                  emergency: emergencyText ? { visitId: id, text: emergencyText } : undefined,
                })
                replace(`/visits/${id}/reported`)
              }}
            />
          )}
        </Loaded>
      </Page>
    </Frame>
  )
}
