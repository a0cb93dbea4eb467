import { Trans } from '@lingui/react/macro'
import { VisuallyHidden } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import { useTimes } from '@/ui/times'
import { clockFace, type Held, useSecondsLeft } from './hold'
import classes from './HoldNotice.module.css'

/** The held time with its countdown, always in sight. Spoken only when two minutes are left, not every second. */
export function HoldNotice({ hold }: { hold: Held }) {
  const left = useSecondsLeft(hold)
  const times = useTimes()
  if (left === 0) return null
  const face = clockFace(left)
  return (
    <div className={classes.notice} data-urgent={left <= 120 || undefined}>
      <IconClock size={20} aria-hidden />
      <span>
        <strong className="tabular">{times.window(hold.window)}</strong>
        <br />
        <span className="tabular">
          <Trans>kept for you for {face} more</Trans>
        </span>
      </span>
      <VisuallyHidden role="status">
        {left <= 120 && <Trans>Your time is kept for two more minutes.</Trans>}
      </VisuallyHidden>
    </div>
  )
}
