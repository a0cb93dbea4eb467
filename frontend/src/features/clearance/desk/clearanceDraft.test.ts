import { expect, test } from 'vitest'
import {
  type ClearanceDraft,
  clearanceToSend,
  missingIn,
  newDraft,
  type Terms,
} from './clearanceDraft'

const terms: Terms = {
  therapyId: 't',
  clearanceDays: 365,
  today: '2026-11-24',
  earliestExam: '2025-11-24',
  maxValidUntil: '2027-11-24',
  videoAgreed: true,
}
const cleared: ClearanceDraft = {
  ...newDraft(terms, 'CLEARED'),
  examBasis: 'LIVE_VIDEO',
  examDate: '2026-11-24',
}
const missing = (draft: ClearanceDraft) =>
  Object.entries(missingIn(draft, terms)).flatMap(([field, message]) => (message ? [field] : []))

test('neither the outcome nor the exam is chosen beforehand', () => {
  expect(missing(newDraft(terms))).toEqual(['outcome'])
  expect(clearanceToSend(newDraft(terms), terms)).toBeUndefined()
  expect(missing(newDraft(terms, 'CLEARED'))).toEqual(['examBasis', 'examDate'])
})

test('a clearance covers what is booked and lasts as long as the state allows', () => {
  expect(missing(cleared)).toEqual([])
  expect(clearanceToSend(cleared, terms)).toMatchObject({
    therapyIds: ['t'],
    validUntil: '2027-11-24',
  })
  expect(missing({ ...cleared, validUntil: '2027-11-25' })).toEqual(['validUntil'])
})

test('the days of the state count from the exam', () => {
  const weekAgo = { ...cleared, examDate: '2026-11-17' }
  expect(clearanceToSend(weekAgo, terms)).toMatchObject({ validUntil: '2027-11-17' })
  expect(missing({ ...weekAgo, validUntil: '2027-11-18' })).toEqual(['validUntil'])
})

test('an exam is neither of a day to come nor older than the state allows', () => {
  expect(missing({ ...cleared, examDate: '2026-11-25' })).toEqual(['examDate'])
  expect(missing({ ...cleared, examDate: '2025-11-23' })).toEqual(['examDate'])
})

test('conditions and refusals need words', () => {
  expect(missing({ ...cleared, outcome: 'CLEARED_WITH_CONDITIONS' })).toEqual(['conditions'])
  expect(missing(newDraft(terms, 'NOT_CLEARED'))).toEqual(['reason'])
})

test('a refusal covers nothing, whatever was ticked before', () => {
  const refusal = clearanceToSend(
    { ...cleared, outcome: 'NOT_CLEARED', words: ' Kidneys. ' },
    terms,
  )
  expect(refusal).toEqual({ outcome: 'NOT_CLEARED', therapyIds: [], reason: 'Kidneys.' })
})

test('an exam by video is none while the patient does not agree to it', () => {
  const notAgreed = { ...terms, videoAgreed: false }
  expect(missingIn(cleared, notAgreed)).toHaveProperty(
    'examBasis',
    expect.stringContaining('consent'),
  )
  expect(missingIn({ ...cleared, examBasis: 'IN_PERSON' }, notAgreed)).toHaveProperty(
    'examBasis',
    false,
  )
})
