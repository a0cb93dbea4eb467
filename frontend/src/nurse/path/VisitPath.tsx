import { useEffect, useRef } from 'react'
import type { Chart, NurseVisit } from '@/api/gen'
import { NotReleased } from '@/features/visit/nurse/NotReleased'
import { Obstacles } from '@/features/visit/nurse/Obstacles'
import { useDraft } from '@/ui/drafts'
import { CurrentStep } from './CurrentStep'
import { nextStep, pathOf, type PathStep } from './nextStep'
import { PathItem } from './PathItem'
import { StepRecord } from './StepRecord'
import { VisitFolds } from './VisitFolds'
import classes from './VisitPath.module.css'

/** Choices of the nurse about the way, not about the patient. */
export interface Way {
  productsDone: boolean
  reopened?: 'door' | 'baseline' | 'products' | undefined
}

const straight: Way = { productsDone: false }

interface VisitPathProps {
  visit: NurseVisit
  chart: Chart
  onEmergencyText: (text: string) => void
}

/** The visit from the details to the signed note; the step that is next stands open. */
export function VisitPath({ visit, chart, onEmergencyText }: VisitPathProps) {
  const [way, change] = useDraft(`${visit.id}/way`, straight)
  const recorded = new Set(chart.products.map(({ name }) => name))
  const ordered = visit.orders.flatMap(({ products }) => products)
  const moreProducts = !way.productsDone && ordered.some((name) => !recorded.has(name))
  const next = nextStep(visit, chart, moreProducts)
  const now = (visit.status === 'PRE_CHECK' && way.reopened) || next
  return (
    <>
      {now === 'enRoute' && <NotReleased obstacles={visit.obstacles} />}
      <VisitFolds visit={visit} />
      <ol className={classes.path} aria-label="Steps of the visit">
        {pathOf(visit, chart, now).map((step) => (
          <PathItem key={step.name} step={step}>
            {step.state === 'now' ? (
              <InView step={step}>
                <CurrentStep
                  step={step.name}
                  visit={visit}
                  chart={chart}
                  onWay={change}
                  onEmergencyText={onEmergencyText}
                />
              </InView>
            ) : (
              step.state === 'done' && (
                <StepRecord step={step.name} visit={visit} chart={chart} onWay={change} />
              )
            )}
          </PathItem>
        ))}
      </ol>
      {!now && <Obstacles title="What the visit still waits for" obstacles={visit.obstacles} />}
    </>
  )
}

/** The step that became next comes into view by itself. */
function InView({ step, children }: { step: PathStep; children: React.ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const outside = step.name === 'enRoute' || step.name === 'arrive'
  useEffect(() => {
    // Before the door the details come first.
    if (!outside) place.current?.closest('li')?.scrollIntoView({ block: 'start' })
  }, [step.name, outside])
  return <div ref={place}>{children}</div>
}
