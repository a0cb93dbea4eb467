import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { useSession } from '@/features/identity/session'
import { Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/states'
import { ReasonPage, TherapyPage, WherePage } from './BookingPages'
import { ConsentsPage, KindPage } from './ConsentPages'
import { ContactPage } from './ContactPage'
import { DonePage, ReportedPage, SentPage } from './DonePages'
import { useDraft } from './draft'
import { Frame } from './Frame'
import { ConsentPage, HealthPage } from './HealthPages'
import { MoveConfirmPage, MoveDaysPage, MoveTimesPage } from './MovePages'
import { href, match, replace, usePath } from './route'
import { Link, SignIn } from './SignInPages'
import { type EarlyStep, missingBefore, stepPaths } from './steps'
import { CancelPage, ReportPage, VisitPage, VisitsPage } from './VisitPages'
import { DaysPage, TimesPage } from './WhenPage'
import { YouPage } from './YouPage'

type Params = Record<string, string>

const early = (step: EarlyStep, page: ReactNode) => <InOrder step={step}>{page}</InOrder>
const own = (page: ReactNode) => <SignedIn>{page}</SignedIn>
const part = (params: Params) => Math.max(0, Number(params.part) - 1 || 0)

const routes: [string, (params: Params) => ReactNode][] = [
  ['/', () => <WherePage />],
  ['/therapy', () => early('therapy', <TherapyPage />)],
  ['/reason', () => early('reason', <ReasonPage />)],
  ['/when', () => early('when', <DaysPage />)],
  ['/when/:date', ({ date = '' }) => early('when', <TimesPage key={date} date={date} />)],
  ['/you', () => early('you', <YouPage />)],
  ['/sign-in', () => <SignIn />],
  ['/link', () => <Link />],
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

export function BookApp() {
  const at = usePath()
  for (const [pattern, page] of routes) {
    const params = match(pattern, at)
    if (params) return page(params)
  }
  return <NoSuchPage />
}

/** A step opened without the ones before it, such as from a bookmark, leads to the first that is missing. */
function InOrder({ step, children }: { step: EarlyStep; children: ReactNode }) {
  const { draft } = useDraft()
  const missing = missingBefore(step, draft)
  useEffect(() => {
    if (missing) replace(stepPaths[missing])
  }, [missing])
  return missing ? null : children
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
