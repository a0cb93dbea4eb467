import { Text } from '@mantine/core'
import type { Chart } from '@/api/gen'
import { VitalsForm } from './VitalsForm'

export function PostVitalsStep({ chart }: { chart: Chart }) {
  return (
    <>
      <Text mb="sm">
        Stay {chart.observationMinutes} minutes after the stop, or say why at departure.
      </Text>
      <VitalsForm
        visitId={chart.visitId}
        phase="POST"
        last={chart.vitals.at(-1)}
        limits={chart.patientLimits}
      />
    </>
  )
}
