import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { visitHistory } from '@/api/gen'
import { useTimes } from '@/ui/times'

/** When a step of the visit was taken. */
export function StepTime({ visitId, step }: { visitId: string; step: string }) {
  const times = useTimes()
  const { data: history = [] } = useQuery({
    queryKey: ['visit', visitId, 'history'],
    queryFn: () => visitHistory({ path: { id: visitId } }),
  })
  const taken = history.findLast((entry) => entry.step === step)
  if (!taken) return null
  return (
    <Text className="tabular">
      {times.time(taken.deviceAt ?? taken.recordedAt)}
      {taken.reason && `: ${taken.reason}`}
    </Text>
  )
}
