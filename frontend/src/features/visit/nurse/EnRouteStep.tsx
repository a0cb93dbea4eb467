import { Text } from '@mantine/core'
import { IconCar } from '@tabler/icons-react'
import type { Obstacle } from '@/api/gen'
import { MainAction } from '@/ui/MainAction'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { isReleased, NotReleased } from './NotReleased'
import { refusedObstacles } from './refusedObstacles'
import { useStep } from './useStep'

interface EnRouteStepProps {
  visitId: string
  obstacles: readonly Obstacle[]
}

export function EnRouteStep({ visitId, obstacles }: EnRouteStepProps) {
  const { act, error, isPending } = useStep(visitId)
  const refused = refusedObstacles(error)
  const released = isReleased([...obstacles, ...refused])
  return (
    <>
      <Text>
        {released
          ? 'Leave when you are ready. The time of your tap is recorded.'
          : 'This visit is not released. Look at the top.'}
      </Text>
      {obstacles.length === 0 && <NotReleased obstacles={refused} />}
      {refused.length === 0 && <ProblemAlert problem={error} />}
      <MainAction
        icon={IconCar}
        busy={isPending}
        disabled={!released}
        onPress={() => act({ step: 'GO_EN_ROUTE' })}
      >
        I am on my way
      </MainAction>
    </>
  )
}
