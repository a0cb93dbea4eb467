import type { InfusionView } from '@/api/gen'
import { Facts } from '@/ui/staff/Facts'
import { useTimes } from '@/ui/times'
import { stopReasonWords } from '../staff/stopReasons'

const outcomes = { COMPLETED: 'completed', STOPPED_EARLY: 'stopped early' } as const

export function InfusionFacts({ infusion }: { infusion: InfusionView }) {
  const { time } = useTimes()
  const { startedAt, stoppedAt, infusedMl, containerMl, outcome, reason, reasonText } = infusion
  return (
    <Facts
      facts={[
        ['Started', startedAt ? time(startedAt) : 'not started'],
        ...infusion.pauses.map(
          (pause) =>
            [
              'Paused',
              `${time(pause.from)} to ${pause.to ? time(pause.to) : 'now'}: ${pause.reason}`,
            ] as const,
        ),
        ['Stopped', stoppedAt && time(stoppedAt)],
        ['Given', infusedMl !== undefined && `${infusedMl} of ${containerMl} ml`],
        ['Outcome', outcome && outcomes[outcome]],
        ['Reason', reason && [stopReasonWords(reason), reasonText].filter(Boolean).join(': ')],
      ]}
    />
  )
}
