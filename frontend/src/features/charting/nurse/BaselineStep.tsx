import { Text } from '@mantine/core'
import type { Chart, VitalsView } from '@/api/gen'
import { minutesSince, useNow } from '@/ui/clock'
import { VitalsForm } from './VitalsForm'
import { VitalsTable } from './VitalsTable'

/** Readings before the start. A stop reading asks for a second set; both stay. */
export function BaselineStep({ chart, onSaved }: { chart: Chart; onSaved: () => void }) {
  const last = chart.vitals.at(-1)
  return (
    <>
      {last && stops(last) && <RepeatLater after={last} />}
      <VitalsForm
        visitId={chart.visitId}
        phase="PRE"
        last={last}
        limits={chart.patientLimits}
        onSaved={onSaved}
      />
      <VitalsTable vitals={chart.vitals} />
    </>
  )
}

function RepeatLater({ after }: { after: VitalsView }) {
  const minutes = minutesSince(after.takenAt.at, useNow(5_000))
  return (
    <Text role="status" fw={650} mb="md">
      Repeat after 5 minutes; {minutes === 1 ? '1 minute has' : `${minutes} minutes have`} passed.
      Both readings stay.
    </Text>
  )
}

const stops = ({ findings }: VitalsView) => findings.some(({ level }) => level.startsWith('STOP'))
