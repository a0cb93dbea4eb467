import { Text } from '@mantine/core'
import { IconDroplet } from '@tabler/icons-react'
import { type Chart, startInfusion } from '@/api/gen'
import type { Timed } from '@/api/timedCommand'
import { useNow, wallClock } from '@/ui/clock'
import { MainAction } from '@/ui/MainAction'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useTimedChartCommand } from './chartQueries'

interface StartStepProps {
  chart: Chart
  zone: string
  blocked: boolean
}

/** The clock that the tap writes down. */
export function StartStep({ chart, zone, blocked }: StartStepProps) {
  const { visitId } = chart
  const now = useNow()
  const { act, error, isPending } = useTimedChartCommand(visitId, (body: Timed<object>, intent) =>
    startInfusion({ path: { visitId }, body, ...intent }),
  )
  return (
    <>
      <Text>
        Start time{' '}
        <Text component="span" fw={700} fz="1.6rem" className="tabular">
          {wallClock(now, zone)}
        </Text>{' '}
        by the clock of this tablet
      </Text>
      <ProblemAlert problem={error} />
      <MainAction icon={IconDroplet} busy={isPending} disabled={blocked} onPress={() => act({})}>
        Start infusion
      </MainAction>
    </>
  )
}
