import { Button, Text } from '@mantine/core'
import { IconPlus, IconReload } from '@tabler/icons-react'
import type { Chart, NurseVisit, VitalsPhase } from '@/api/gen'
import { identifierWords } from '@/features/charting/staff/identifierWords'
import { InfusionSummary } from '@/features/charting/nurse/InfusionSummary'
import { PauseList } from '@/features/charting/nurse/PauseList'
import { ProductList } from '@/features/charting/nurse/ProductList'
import { VitalsTable } from '@/features/charting/nurse/VitalsTable'
import { DoorChecked } from '@/features/screening/nurse/DoorChecked'
import { FiledReports } from '@/features/sideeffect/nurse/FiledReports'
import { StepTime } from '@/features/visit/nurse/StepTime'
import { PlaceLink } from '../PlaceLink'
import { usePlace } from '../usePlace'
import type { StepName } from './nextStep'
import type { Way } from './VisitPath'

interface StepRecordProps {
  step: StepName
  visit: NurseVisit
  chart: Chart
  onWay: (way: Partial<Way>) => void
}

/** What was recorded at a step that is done. */
export function StepRecord({ step, visit, chart, onWay }: StepRecordProps) {
  const { date } = usePlace()
  const checking = visit.status === 'PRE_CHECK'
  const taken = (...phases: VitalsPhase[]) => (
    <VitalsTable vitals={chart.vitals.filter(({ phase }) => phases.includes(phase))} />
  )
  switch (step) {
    case 'enRoute':
      return <StepTime visitId={visit.id} step="GO_EN_ROUTE" />
    case 'arrive':
      return <StepTime visitId={visit.id} step="ARRIVE" />
    case 'identity':
      return <Text>{chart.identity && identifierWords(chart.identity)}</Text>
    case 'door':
      return (
        <>
          <DoorChecked visitId={visit.id} />
          {checking && (
            <Button
              variant="default"
              leftSection={<IconReload size={22} aria-hidden />}
              onClick={() => onWay({ reopened: 'door' })}
            >
              Ask again
            </Button>
          )}
        </>
      )
    case 'baseline':
      return (
        <>
          {taken('PRE')}
          {checking && (
            <Button
              variant="default"
              leftSection={<IconReload size={22} aria-hidden />}
              onClick={() => onWay({ reopened: 'baseline' })}
            >
              Take another set
            </Button>
          )}
        </>
      )
    case 'products':
      return (
        <>
          <ProductList products={chart.products} />
          {checking && (
            <Button
              variant="default"
              leftSection={<IconPlus size={22} aria-hidden />}
              onClick={() => onWay({ reopened: 'products' })}
            >
              Another product
            </Button>
          )}
        </>
      )
    case 'infusion':
      return (
        <>
          <InfusionSummary infusion={chart.infusion} />
          <PauseList pauses={chart.infusion.pauses} />
          {taken('DURING')}
        </>
      )
    case 'notTreated':
      return <InfusionSummary infusion={chart.infusion} />
    case 'post':
      return taken('POST')
    case 'depart':
      return <StepTime visitId={visit.id} step="DEPART" />
    case 'sideEffects':
      return <FiledReports visitId={visit.id} none="No side effect was seen or told." />
    case 'note':
      return (
        <PlaceLink button to={{ visit: visit.id, screen: 'note', ...(date && { date }) }}>
          Read the note, or add to it
        </PlaceLink>
      )
  }
}
