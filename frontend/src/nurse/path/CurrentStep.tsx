import { Button } from '@mantine/core'
import { IconCalendarX, IconHandStop, IconHomeOff, IconSignature } from '@tabler/icons-react'
import type { Chart, GeoPoint, NurseVisit, VisitStatus } from '@/api/gen'
import { ExactPlace } from '@/features/visit/nurse/ExactPlace'
import { Obstacles } from '@/features/visit/nurse/Obstacles'
import { goTo, usePlace } from '../usePlace'
import type { StepName } from './nextStep'
import { StepForm } from './StepForm'
import type { Way } from './VisitPath'

interface CurrentStepProps {
  step: StepName
  visit: NurseVisit
  chart: Chart
  onWay: (way: Partial<Way>) => void
  onEmergencyText: (text: string) => void
}

/** What the open step asks for anyway is not said twice; what something recorded blocks is. */
function worthSaying(step: StepName, { obstacles }: NurseVisit, chart: Chart) {
  const silent: Partial<Record<StepName, readonly (string | false)[]>> = {
    identity: [!chart.identity && 'F07'],
    door: ['G8', chart.vitals.length === 0 && 'G9', chart.products.length === 0 && 'G10'],
    baseline: ['G10', chart.vitals.length === 0 && 'G9'],
    products: [chart.products.length === 0 && 'G10'],
    post: ['POST_OBS'],
    sideEffects: ['G13'],
  }
  return obstacles.filter(({ rule }) => !silent[step]?.includes(rule))
}

const beforeWhat: Partial<Record<NurseVisit['status'], string>> = {
  ARRIVED: 'Before the pre-check',
  PRE_CHECK: 'Before the infusion can start',
  POST_OBS: 'Before you leave',
  NOT_STARTED: 'Before you leave',
  DEPARTED: 'Before the visit closes',
}

/** The step that is next, what blocks it, and the ways out of it. */
export function CurrentStep(props: CurrentStepProps) {
  const { step, visit, chart } = props
  const blocked = beforeWhat[visit.status]
  return (
    <>
      {blocked && <Obstacles title={blocked} obstacles={worthSaying(step, visit, chart)} />}
      <StepForm {...props} />
      <WayOut visit={visit} />
    </>
  )
}

/** As the check-in counts it: better than 100 m. */
const isExact = (point: GeoPoint | undefined) => point !== undefined && point.accuracyM < 100

/** Where the patient may say no, and before the start also yes: in the home. */
const mayTakeBack: readonly VisitStatus[] = ['ARRIVED', 'PRE_CHECK', 'IN_PROGRESS', 'PAUSED']
const mayStillSign: readonly VisitStatus[] = ['ARRIVED', 'PRE_CHECK']

function WayOut({ visit: { id, status, address, obstacles } }: { visit: NurseVisit }) {
  const { date } = usePlace()
  const unsigned = mayStillSign.includes(status) && obstacles.some(({ rule }) => rule === 'G7')
  const here = { visit: id, ...(date && { date }) }
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 16 }}>
      {mayTakeBack.includes(status) && (
        <Button
          variant={unsigned ? 'filled' : 'default'}
          leftSection={<IconSignature size={22} aria-hidden />}
          onClick={() => goTo({ ...here, screen: 'consent' })}
        >
          {unsigned ? 'Let the patient sign' : 'Consent'}
        </Button>
      )}
      {status === 'SCHEDULED' && (
        <Button
          variant="default"
          leftSection={<IconCalendarX size={22} aria-hidden />}
          onClick={() => goTo({ ...here, screen: 'decline' })}
        >
          Decline this visit
        </Button>
      )}
      {(status === 'EN_ROUTE' || status === 'ARRIVED') && (
        <Button
          variant="default"
          leftSection={<IconHomeOff size={22} aria-hidden />}
          onClick={() => goTo({ ...here, screen: 'no-show' })}
        >
          Nobody at home
        </Button>
      )}
      {(status === 'ARRIVED' || status === 'PRE_CHECK') && (
        <Button
          variant="default"
          leftSection={<IconHandStop size={22} aria-hidden />}
          onClick={() => goTo({ ...here, screen: 'could-not-treat' })}
        >
          Could not treat
        </Button>
      )}
      {status === 'ARRIVED' && !isExact(address.point) && <ExactPlace visitId={id} />}
    </div>
  )
}
