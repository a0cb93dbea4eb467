import type { Chart, NurseVisit, VisitStatus } from '@/api/gen'

export type StepName =
  | 'enRoute'
  | 'arrive'
  | 'identity'
  | 'door'
  | 'baseline'
  | 'products'
  | 'infusion'
  | 'notTreated'
  | 'post'
  | 'depart'
  | 'sideEffects'
  | 'note'

export interface PathStep {
  name: StepName
  state: 'done' | 'now' | 'later'
}

type Status = Pick<NurseVisit, 'status' | 'obstacles'>

const treated: readonly StepName[] = [
  'enRoute',
  'arrive',
  'identity',
  'door',
  'baseline',
  'products',
  'infusion',
  'post',
  'depart',
  'sideEffects',
  'note',
]

const before: Partial<Record<VisitStatus, StepName>> = {
  REQUESTED: 'enRoute',
  SCHEDULED: 'enRoute',
  EN_ROUTE: 'arrive',
  ARRIVED: 'identity',
  IN_PROGRESS: 'infusion',
  PAUSED: 'infusion',
  NOT_STARTED: 'depart',
}

/**
 * The one thing to do next; nothing when the visit is over or waits for others.
 *
 * @param moreProducts the nurse has further products in hand
 */
export function nextStep(visit: Status, chart: Chart, moreProducts: boolean): StepName | undefined {
  switch (visit.status) {
    case 'PRE_CHECK':
      return beforeStart(visit, chart, moreProducts)
    case 'POST_OBS':
      return chart.vitals.some(({ phase }) => phase === 'POST') ? 'depart' : 'post'
    case 'DEPARTED':
      if (!chart.sideEffectAnswered) return 'sideEffects'
      return chart.note.status === 'SIGNED' ? undefined : 'note'
    default:
      return before[visit.status]
  }
}

/** What lacks is the server's word: what grew too old blocks like what was never asked or taken. */
function beforeStart({ obstacles }: Status, chart: Chart, moreProducts: boolean): StepName {
  const blockedBy = (rule: string) => obstacles.some((obstacle) => obstacle.rule === rule)
  if (blockedBy('G8')) return 'door'
  if (blockedBy('G9') || !chart.vitals.some(({ phase }) => phase === 'PRE')) return 'baseline'
  if (blockedBy('G10') || chart.products.length === 0 || moreProducts) return 'products'
  return 'infusion'
}

/** The visit as a path; a visit without an infusion is shorter. */
export function pathOf(visit: Status, chart: Chart, now: StepName | undefined): PathStep[] {
  const names = stepsOf(visit, chart)
  const reached = now ? names.indexOf(now) : names.length
  return names.map((name, index) => {
    if (name === now) return { name, state: 'now' }
    return { name, state: isDone(name, index < reached, visit, chart) ? 'done' : 'later' }
  })
}

function stepsOf({ status }: Status, chart: Chart): readonly StepName[] {
  const leftWithout = status === 'DEPARTED' || status === 'CLOSED'
  const without = status === 'NOT_STARTED' || (leftWithout && !chart.infusion.startedAt)
  if (!without) return treated
  return [
    'enRoute',
    'arrive',
    ...(chart.identity ? (['identity'] as const) : []),
    ...(chart.vitals.length > 0 ? (['baseline'] as const) : []),
    ...(chart.products.length > 0 ? (['products'] as const) : []),
    'notTreated',
    'depart',
    'sideEffects',
    'note',
  ]
}

/** The last two may be done at any time, in any order. */
function isDone(name: StepName, passed: boolean, { status }: Status, chart: Chart): boolean {
  if (status === 'CANCELLED' || status === 'NO_SHOW') return false
  if (name === 'sideEffects') return chart.sideEffectAnswered
  if (name === 'note') return chart.note.status === 'SIGNED'
  return passed
}
