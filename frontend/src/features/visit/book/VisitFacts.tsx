import { Trans } from '@lingui/react/macro'
import { Paper } from '@mantine/core'
import { PhoneLink } from '@/ui/PhoneLink'
import { IconClock, IconDroplet, IconMapPin, IconNurse, IconPhone } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { MyVisit } from '@/api/gen'
import { useTimes } from '@/ui/times'
import classes from './VisitFacts.module.css'

/** When, where, what, who comes and whom to call. */
export function VisitFacts({ visit }: { visit: MyVisit }) {
  const times = useTimes()
  const minutes = visit.totalMinutes
  return (
    <Paper>
      <ul className={classes.facts}>
        <Fact icon={<IconClock aria-hidden />}>
          <strong>{times.longDay(visit.window.start)}</strong>
          <br />
          <span className="tabular">
            <Trans>Nurse arrives {times.span(visit.window.start, visit.window.end)}</Trans>
          </span>
          <br />
          <Trans>Allow about {minutes} minutes</Trans>
        </Fact>
        <Fact icon={<IconMapPin aria-hidden />}>{visit.addressLine}</Fact>
        <Fact icon={<IconDroplet aria-hidden />}>{visit.therapyName}</Fact>
        {visit.nurseName && <Fact icon={<IconNurse aria-hidden />}>{visit.nurseName}</Fact>}
        <Fact icon={<IconPhone aria-hidden />}>
          <PhoneLink number={visit.regionPhone} />
        </Fact>
      </ul>
    </Paper>
  )
}

function Fact({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className={classes.fact}>
      <span className={classes.icon}>{icon}</span>
      <span>{children}</span>
    </li>
  )
}
