import { IconPlayerPlay } from '@tabler/icons-react'
import { resumeInfusion } from '@/api/gen'
import type { Timed } from '@/api/timedCommand'
import { MainAction } from '@/ui/MainAction'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useTimedChartCommand } from './chartQueries'

export function ResumeAction({ visitId }: { visitId: string }) {
  const { act, error, isPending } = useTimedChartCommand(visitId, (body: Timed<object>, intent) =>
    resumeInfusion({ path: { visitId }, body, ...intent }),
  )
  return (
    <>
      <ProblemAlert problem={error} />
      <MainAction icon={IconPlayerPlay} busy={isPending} onPress={() => act({})}>
        Resume infusion
      </MainAction>
    </>
  )
}
