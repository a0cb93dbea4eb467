import { expect, test } from 'vitest'
import type { ReviewRow } from '@/api/gen'
import { afterDeciding, besides, queue } from './queue'

const when = { at: '2026-11-24T16:00:00Z', local: '2026-11-24T09:00', zone: 'America/Phoenix' }
const row = (visitId: string, part: Partial<ReviewRow> = {}): ReviewRow => ({
  visitId,
  regionId: 'phoenix',
  state: 'AZ',
  patientName: visitId,
  therapyName: 'Drip',
  window: { start: when, end: when },
  submittedAt: when,
  undecided: 0,
  clearance: 'PENDING',
  noOrder: false,
  kind: 'FULL',
  ...part,
})
const rows = [
  row('a', { undecided: 2, highest: 'STOP' }),
  row('b', { state: 'KY', regionId: 'louisville' }),
  row('c', { kind: 'RESCREEN', highest: 'INFO' }),
]
const ids = (some: readonly ReviewRow[]) => some.map(({ visitId }) => visitId)

test('filters leave over what fits all of them, in the order of the server', () => {
  expect(ids(queue(rows, {}))).toEqual(['a', 'b', 'c'])
  expect(ids(queue(rows, { level: 'NONE' }))).toEqual(['b'])
  expect(ids(queue(rows, { undecided: true }))).toEqual(['a'])
  expect(ids(queue(rows, { state: 'AZ', kind: 'FULL' }))).toEqual(['a'])
  expect(ids(queue(rows, { region: 'louisville' }))).toEqual(['b'])
})

test('the next review follows the open one, and the first opens from none', () => {
  expect(besides(rows, undefined, 1)?.visitId).toBe('a')
  expect(besides(rows, 'a', 1)?.visitId).toBe('b')
  expect(besides(rows, 'a', -1)).toBeUndefined()
})

test('a decision opens the next review, at the end the first that is left', () => {
  expect(afterDeciding(rows, 'b')?.visitId).toBe('c')
  expect(afterDeciding(rows, 'c')?.visitId).toBe('a')
  expect(afterDeciding([row('a')], 'a')).toBeUndefined()
})
