import { Trans, useLingui } from '@lingui/react/macro'
import { IconChevronLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useSession } from '@/features/identity/session'
import { BrandMark } from '@/ui/BrandMark'
import { SkipLink } from '@/ui/SkipLink'
import classes from './Frame.module.css'
import { LanguageSwitch } from './LanguageSwitch'
import { back, href } from './route'
import { type Step, stepNames, steps } from './steps'

interface FrameProps {
  /** Which step of a booking this page is. */
  step?: Step | undefined
  /** The page above, for Back where the browser has nothing to go back to; none on a first page. */
  above?: string | undefined
  /** What stays in sight while the page scrolls, such as the held time. */
  pinned?: ReactNode
  children: ReactNode
}

/** One column, at most 560 px: name of the service, where you are, and the page. */
export function Frame({ step, above, pinned, children }: FrameProps) {
  return (
    <div className={classes.page}>
      <SkipLink />
      <header className={classes.header}>
        <a href={href('/')} className={classes.brand}>
          <BrandMark />
        </a>
        <nav className={classes.nav}>
          <AccountLink />
          <LanguageSwitch />
        </nav>
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        {(above !== undefined || step) && (
          <div className={classes.where}>
            {above !== undefined && <BackButton above={above} />}
            {step && <StepLine step={step} />}
          </div>
        )}
        {pinned && <div className={classes.pinned}>{pinned}</div>}
        {children}
      </main>
    </div>
  )
}

function BackButton({ above }: { above: string }) {
  return (
    <button type="button" className={classes.back} onClick={() => back(above)}>
      <IconChevronLeft size={20} aria-hidden />
      <Trans>Back</Trans>
    </button>
  )
}

function StepLine({ step }: { step: Step }) {
  const { t } = useLingui()
  const number = steps.indexOf(step) + 1
  const name = t(stepNames[step])
  return (
    <div className={classes.step}>
      <span>
        <Trans>
          Step {number} of {steps.length} · {name}
        </Trans>
      </span>
      <progress value={number} max={steps.length} className={classes.progress} aria-hidden />
    </div>
  )
}

function AccountLink() {
  const session = useSession()
  return session.data?.account ? (
    <a href={href('/visits')}>
      <Trans>My visits</Trans>
    </a>
  ) : (
    <a href={href('/sign-in')}>
      <Trans>Sign in</Trans>
    </a>
  )
}
