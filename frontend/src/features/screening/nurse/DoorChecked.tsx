import { Text } from '@mantine/core'
import { useTimes } from '@/ui/times'
import { useDoorCheck } from './doorQuery'

/** When the questions were asked at the door. */
export function DoorChecked({ visitId }: { visitId: string }) {
  const times = useTimes()
  const { data } = useDoorCheck(visitId)
  return data?.askedAt ? <Text>Asked again {times.dayTime(data.askedAt)}</Text> : null
}
