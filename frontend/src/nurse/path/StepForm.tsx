import { IconClipboardText } from '@tabler/icons-react'
import type { Chart, NurseVisit } from '@/api/gen'
import { BaselineStep } from '@/features/charting/nurse/BaselineStep'
import { DepartStep } from '@/features/charting/nurse/DepartStep'
import { IdentityStep } from '@/features/charting/nurse/IdentityStep'
import { InfusionStep } from '@/features/charting/nurse/InfusionStep'
import { PostVitalsStep } from '@/features/charting/nurse/PostVitalsStep'
import { ProductsStep } from '@/features/charting/nurse/ProductsStep'
import { StartStep } from '@/features/charting/nurse/StartStep'
import { DoorCheckStep } from '@/features/screening/nurse/DoorCheckStep'
import { SideEffectQuestion } from '@/features/sideeffect/nurse/SideEffectQuestion'
import { ArriveStep } from '@/features/visit/nurse/ArriveStep'
import { EnRouteStep } from '@/features/visit/nurse/EnRouteStep'
import { MainAction } from '@/ui/MainAction'
import { goTo, usePlace } from '../usePlace'
import type { StepName } from './nextStep'
import { onFile } from './onFile'
import type { Way } from './VisitPath'

interface StepFormProps {
  step: StepName
  visit: NurseVisit
  chart: Chart
  onWay: (way: Partial<Way>) => void
  onEmergencyText: (text: string) => void
}

export function StepForm({ step, visit, chart, onWay, onEmergencyText }: StepFormProps) {
  const { date } = usePlace()
  const open = (screen: 'note' | 'side-effect') =>
    goTo({ visit: visit.id, screen, ...(date && { date }) })
  switch (step) {
    case 'enRoute':
      return <EnRouteStep visitId={visit.id} obstacles={visit.obstacles} />
    case 'arrive':
      return <ArriveStep visitId={visit.id} />
    case 'identity':
      return <IdentityStep visitId={visit.id} onFile={onFile(visit)} />
    case 'door':
      return (
        <DoorCheckStep
          visitId={visit.id}
          conditions={visit.clearance?.conditions}
          onSaved={() => onWay({ reopened: undefined })}
          onEmergencyText={onEmergencyText}
        />
      )
    case 'baseline':
      return <BaselineStep chart={chart} onSaved={() => onWay({ reopened: undefined })} />
    case 'products':
      return (
        <ProductsStep
          chart={chart}
          ordered={[...new Set(visit.orders.flatMap(({ products }) => products))]}
          onDone={() => onWay({ productsDone: true, reopened: undefined })}
        />
      )
    case 'infusion':
      return visit.status === 'PRE_CHECK' ? (
        <StartStep
          chart={chart}
          zone={visit.window.start.zone}
          blocked={visit.obstacles.some(({ overridable }) => !overridable)}
        />
      ) : (
        <InfusionStep chart={chart} paused={visit.status === 'PAUSED'} />
      )
    case 'post':
      return <PostVitalsStep chart={chart} />
    case 'depart':
      return (
        <DepartStep chart={chart} early={visit.obstacles.some(({ overridable }) => overridable)} />
      )
    case 'sideEffects':
      return (
        <SideEffectQuestion
          visitId={visit.id}
          answered={chart.sideEffectAnswered}
          onReport={() => open('side-effect')}
        />
      )
    case 'note':
      return (
        <MainAction icon={IconClipboardText} onPress={() => open('note')}>
          {chart.note.status === 'NONE' ? 'Write the note' : 'Go on with the note'}
        </MainAction>
      )
    case 'notTreated':
      return null
  }
}
