import { expect, test } from 'vitest'
import { type ClearanceDraft, clearanceToSend, missingIn } from './clearanceDraft'

const latest = '2027-11-24'
const empty: ClearanceDraft = { therapyIds: [], validUntil: '', words: '' }
const cleared: ClearanceDraft = {
  outcome: 'CLEARED',
  therapyIds: ['t'],
  validUntil: latest,
  words: '',
}
const missing = (draft: ClearanceDraft) =>
  Object.entries(missingIn(draft, latest)).flatMap(([field, message]) => (message ? [field] : []))

test('nothing is decided beforehand', () => {
  expect(missing(empty)).toEqual(['outcome'])
  expect(clearanceToSend(empty)).toBeUndefined()
})

test('a clearance names therapies and a day within the policy', () => {
  expect(missing({ ...empty, outcome: 'CLEARED' })).toEqual(['therapyIds', 'validUntil'])
  expect(missing({ ...cleared, validUntil: '2027-11-25' })).toEqual(['validUntil'])
  expect(missing(cleared)).toEqual([])
})

test('conditions and refusals need words', () => {
  expect(missing({ ...cleared, outcome: 'CLEARED_WITH_CONDITIONS' })).toEqual(['conditions'])
  expect(missing({ ...empty, outcome: 'NOT_CLEARED' })).toEqual(['reason'])
})

test('a refusal covers nothing, whatever was ticked before', () => {
  const refusal = clearanceToSend({ ...cleared, outcome: 'NOT_CLEARED', words: ' Kidneys. ' })
  expect(refusal).toEqual({ outcome: 'NOT_CLEARED', therapyIds: [], reason: 'Kidneys.' })
})
