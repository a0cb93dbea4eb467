import { expect, test } from 'vitest'
import type { Chart, Obstacle, VisitStatus, VitalsPhase } from '@/api/gen'
import { nextStep, pathOf } from './nextStep'

const empty = {
  visitId: 'v1',
  vitals: [],
  products: [],
  infusion: { pauses: [] },
  note: { status: 'NONE', version: 0, missing: [], addenda: [] },
  sideEffectAnswered: false,
  patientLimits: [],
  observationMinutes: 30,
} as Chart

const taken = (phase: VitalsPhase) => ({ phase }) as Chart['vitals'][number]
const product = { name: 'Magnesium' } as Chart['products'][number]
const obstacle = (rule: string): Obstacle => ({ rule, sentence: rule, overridable: false })
const visit = (status: VisitStatus, ...rules: string[]) => ({
  status,
  obstacles: rules.map(obstacle),
})
const ready = { ...empty, vitals: [taken('PRE')], products: [product] }

test.each<[VisitStatus, string | undefined]>([
  ['SCHEDULED', 'enRoute'],
  ['EN_ROUTE', 'arrive'],
  ['ARRIVED', 'identity'],
  ['IN_PROGRESS', 'infusion'],
  ['PAUSED', 'infusion'],
  ['NOT_STARTED', 'depart'],
  ['CLOSED', undefined],
  ['CANCELLED', undefined],
  ['NO_SHOW', undefined],
])('a visit that is %s goes on with %s', (status, step) => {
  expect(nextStep(visit(status), empty, false)).toBe(step)
})

test('before the start come vitals, then products, then the infusion', () => {
  expect(nextStep(visit('PRE_CHECK', 'G9', 'G10'), empty, false)).toBe('baseline')
  expect(nextStep(visit('PRE_CHECK', 'G10'), { ...ready, products: [] }, false)).toBe('products')
  expect(nextStep(visit('PRE_CHECK'), ready, false)).toBe('infusion')
})

test('before the vitals the questions about today are asked again, and again when that grew too old', () => {
  expect(nextStep(visit('PRE_CHECK', 'G8', 'G9', 'G10'), empty, false)).toBe('door')
  expect(nextStep(visit('PRE_CHECK', 'G8'), ready, false)).toBe('door')
})

test('23: baseline vitals that grew too old are asked for again', () => {
  expect(nextStep(visit('PRE_CHECK', 'G9'), ready, false)).toBe('baseline')
})

test('a nurse with further products in hand is not pushed to the start', () => {
  expect(nextStep(visit('PRE_CHECK'), ready, true)).toBe('products')
})

test('after the stop come final vitals, then departure', () => {
  expect(nextStep(visit('POST_OBS'), ready, false)).toBe('post')
  expect(nextStep(visit('POST_OBS'), { ...ready, vitals: [taken('POST')] }, false)).toBe('depart')
})

test('33: after departure the side-effect question comes before the note', () => {
  const answered = { ...ready, sideEffectAnswered: true }
  expect(nextStep(visit('DEPARTED'), ready, false)).toBe('sideEffects')
  expect(nextStep(visit('DEPARTED'), answered, false)).toBe('note')

  const signed: Chart = { ...answered, note: { ...answered.note, status: 'SIGNED' } }
  expect(nextStep(visit('DEPARTED'), signed, false)).toBeUndefined()
})

test('a visit that could not be treated has no infusion on its path and still departs', () => {
  const steps = pathOf(visit('NOT_STARTED'), { ...empty, vitals: [taken('PRE')] }, 'depart')

  expect(steps.map(({ name, state }) => `${name} ${state}`)).toEqual([
    'enRoute done',
    'arrive done',
    'baseline done',
    'notTreated done',
    'depart now',
    'sideEffects later',
    'note later',
  ])
})

test('nothing counts as done on a visit that was cancelled', () => {
  const steps = pathOf(visit('CANCELLED'), empty, undefined)

  expect(steps.every(({ state }) => state === 'later')).toBe(true)
})
