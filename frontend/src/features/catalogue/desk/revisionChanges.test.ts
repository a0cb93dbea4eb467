import { expect, test } from 'vitest'
import type { RevisionView } from '@/api/gen'
import { revisionChanges } from './revisionChanges'

const first: RevisionView = {
  id: '1',
  name: 'Slow drip',
  minutes: 45,
  ingredients: ['FLUIDS', 'ZINC'],
  mixedOnSite: true,
  active: true,
  changedAt: '2026-11-24T16:00:00Z',
}
const names = (code: string) => code.toLowerCase()

test('a change says what came in and what went out', () => {
  const after = { ...first, ingredients: ['FLUIDS', 'MAGNESIUM'], minutes: 60 }
  expect(revisionChanges(after, first, names)).toEqual([
    'Added magnesium',
    'Removed zinc',
    '60 minutes, before 45 minutes',
  ])
})

test('a change of place, name and offer is told too', () => {
  const after = { ...first, name: 'Drip', mixedOnSite: false, active: false }
  expect(revisionChanges(after, first, names)).toEqual([
    'Called Drip, before Slow drip',
    'Now delivered ready',
    'No longer offered',
  ])
})

test('the first row says what the therapy began with', () => {
  expect(revisionChanges(first, undefined, names)).toEqual([
    'Began with fluids, zinc; 45 minutes; mixed in the home',
  ])
})
