import { Trans } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import type { MyVisit } from '@/api/gen'
import type { Problem } from '@/api/Problem'
import { StepForm } from '@/ui/StepForm'
import { useTimes } from '@/ui/times'
import type { Held } from './hold'

interface ConfirmMoveProps {
  visit: MyVisit
  hold: Held
  busy: boolean
  problem: Problem | null
  onMove: () => void
}

/** The old time and the new one, before the visit is moved. */
export function ConfirmMove({ visit, hold, busy, problem, onMove }: ConfirmMoveProps) {
  const times = useTimes()
  return (
    <StepForm
      action={<Trans>Change to this time</Trans>}
      busy={busy}
      problem={problem}
      onSubmit={onMove}
    >
      <dl>
        <Text component="dt" c="dimmed">
          <Trans>Until now</Trans>
        </Text>
        <Text component="dd" m={0} td="line-through" className="tabular">
          {times.window(visit.window)}
        </Text>
        <Text component="dt" c="dimmed" mt="md">
          <Trans>New time</Trans>
        </Text>
        <Text component="dd" m={0} fw={600} className="tabular">
          {times.window(hold.window)}
        </Text>
      </dl>
      <Text>
        <Trans>
          Address, therapy and everything you answered stay. Your old time is given up only when the
          new one is yours.
        </Trans>
      </Text>
    </StepForm>
  )
}
