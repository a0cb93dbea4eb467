import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useSession } from '@/features/identity/session'
import { Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/states'
import { ConsentsPage, KindPage } from './ConsentPages'
import { ContactPage } from './ContactPage'
import { DonePage, ReportedPage, SentPage } from './DonePages'
import { Frame } from './Frame'
import { ConsentPage, HealthPage } from './HealthPages'
import { early } from './InOrder'
import { MoveConfirmPage, MoveDaysPage, MoveTimesPage } from './MovePages'
import { href } from './route'
import { type Params, pageAt, type Routes } from './routes'
import { Link, SignIn } from './SignInPages'
import { CancelPage, ReportPage, VisitPage, VisitsPage } from './VisitPages'
import { JoinWaitPage, WaitingPage } from './WaitPages'
import { DaysPage, TimesPage } from './WhenPage'
import { YouPage } from './YouPage'

const own = (page: ReactNode) => <SignedIn>{page}</SignedIn>
const part = (params: Params) => Math.max(0, Number(params.part) - 1 || 0)

const routes: Routes = [
  ['/when', () => early('when', <DaysPage />)],
  ['/when/:date', ({ date = '' }) => early('when', <TimesPage key={date} date={date} />)],
  ['/you', () => early('you', <YouPage />)],
  ['/sign-in', () => <SignIn />],
  ['/link', () => <Link />],
  ['/waitlist', () => <JoinWaitPage />],
  ['/waiting', () => own(<WaitingPage />)],
  ['/visits', () => own(<VisitsPage />)],
  ['/contact', () => own(<ContactPage />)],
  ['/consents', () => own(<ConsentsPage />)],
  ['/consents/:kind', ({ kind = '' }) => own(<KindPage slug={kind} />)],
  ['/visits/:id', ({ id = '' }) => own(<VisitPage id={id} />)],
  ['/visits/:id/health', ({ id = '' }) => own(<HealthPage id={id} kind="FULL" part={undefined} />)],
  [
    '/visits/:id/health/:part',
    ({ id = '', ...more }) => own(<HealthPage id={id} kind="FULL" part={part(more)} />),
  ],
  [
    '/visits/:id/check/:part',
    ({ id = '', ...more }) => own(<HealthPage id={id} kind="RESCREEN" part={part(more)} />),
  ],
  ['/visits/:id/consent', ({ id = '' }) => own(<ConsentPage id={id} />)],
  ['/visits/:id/done', ({ id = '' }) => own(<DonePage id={id} />)],
  ['/visits/:id/sent', ({ id = '' }) => own(<SentPage id={id} />)],
  ['/visits/:id/move', ({ id = '' }) => own(<MoveDaysPage id={id} />)],
  ['/visits/:id/move/confirm', ({ id = '' }) => own(<MoveConfirmPage id={id} />)],
  [
    '/visits/:id/move/:date',
    ({ id = '', date = '' }) => own(<MoveTimesPage key={date} id={id} date={date} />),
  ],
  ['/visits/:id/cancel', ({ id = '' }) => own(<CancelPage id={id} />)],
  ['/visits/:id/report', ({ id = '' }) => own(<ReportPage id={id} />)],
  ['/visits/:id/reported', ({ id = '' }) => own(<ReportedPage id={id} />)],
]

/** The pages behind the first steps of a booking. */
export function LaterPages({ at }: { at: string }) {
  return pageAt(at, routes) ?? <NoSuchPage />
}

/** Pages of one's own visits ask to sign in first, in the same place. */
function SignedIn({ children }: { children: ReactNode }) {
  const session = useSession()
  if (session.data?.account) return children
  if (session.data) return <SignIn stay />
  return (
    <Frame>
      <Loaded query={session}>{() => null}</Loaded>
    </Frame>
  )
}

function NoSuchPage() {
  const { t } = useLingui()
  return (
    <Frame>
      <Page title={t`We cannot find this page`}>
        <EmptyState title={<Trans>The address may be old.</Trans>}>
          <Button component="a" href={href('/')}>
            <Trans>Book a home visit</Trans>
          </Button>
        </EmptyState>
      </Page>
    </Frame>
  )
}
