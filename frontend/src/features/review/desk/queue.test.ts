import { expect, test } from 'vitest'
import type { ReviewRow } from '@/api/gen'
import { afterDeciding, besides, queue, withWhom } from './queue'

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

test('mine is what was handed to me and what was handed to nobody', () => {
  const given = { from: 'Priya', to: 'Sam' }
  const shared = [
    row('to me', { handedOver: { ...given, toMe: true } }),
    row('to another', { handedOver: { ...given, toMe: false } }),
    row('to nobody'),
  ]
  expect(ids(queue(shared, { whose: 'MINE' }))).toEqual(['to me', 'to nobody'])
  expect(ids(queue(shared, { whose: 'HANDED_OVER' }))).toEqual(['to me', 'to another'])
  expect(ids(queue(shared, {}))).toHaveLength(3)
})

test('the list says who handed a review to me, or with whom it is', () => {
  expect(withWhom({ from: 'Priya', to: 'Sam', toMe: true })).toBe('Handed to you by Priya')
  expect(withWhom({ from: 'Priya', to: 'Sam', toMe: false })).toBe('With Sam')
})

test('a call that nobody tried yet is an open call too', () => {
  expect(ids(queue([row('a', { callTries: 0 }), row('b')], { call: true }))).toEqual(['a'])
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
