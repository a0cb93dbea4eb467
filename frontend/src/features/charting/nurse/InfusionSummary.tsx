import { Text } from '@mantine/core'
import type { InfusionView } from '@/api/gen'
import { useTimes } from '@/ui/times'
import { stopReasonWords } from '../staff/stopReasons'

/** The infusion in a line, as it was recorded. */
export function InfusionSummary({ infusion }: { infusion: InfusionView }) {
  const times = useTimes()
  const { startedAt, stoppedAt, containerMl, infusedMl, outcome, reason, reasonText } = infusion
  const words = [
    startedAt && stoppedAt && times.span(startedAt, stoppedAt),
    infusedMl !== undefined && `${infusedMl} of ${containerMl} mL went in`,
    outcome && (outcome === 'COMPLETED' ? 'completed' : 'stopped early'),
    reason && stopReasonWords(reason),
    reasonText,
  ].filter(Boolean)
  return (
    <Text className="tabular" mb="sm">
      {words.join(' · ')}
    </Text>
  )
}
