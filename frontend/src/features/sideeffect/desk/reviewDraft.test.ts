import { expect, test } from 'vitest'
import type { GradeScale } from '@/api/gen'
import { blankReview, missingIn, type ReviewDraft, reviewToSend } from './reviewDraft'

const scale: GradeScale = {
  version: 'CTCAE v5.0',
  source: 'test',
  terms: [
    { code: 'HYPOTENSION', name: 'Hypotension', labValueNeeded: false, grades: [] },
    { code: 'HYPERMAGNESAEMIA', name: 'Hypermagnesaemia', labValueNeeded: true, grades: [] },
  ],
}
const found: ReviewDraft = { ...blankReview, text: ' Called the patient ' }
const missing = (draft: ReviewDraft) =>
  Object.entries(missingIn(draft, scale)).flatMap(([field, message]) => (message ? [field] : []))

test('a review needs words, and no grade', () => {
  expect(missing(blankReview)).toEqual(['text'])
  expect(missing(found)).toEqual([])
  expect(reviewToSend(found, scale)).toEqual({ text: 'Called the patient' })
})

test('a term needs a grade, and one that is measured its lab value', () => {
  expect(missing({ ...found, term: 'HYPOTENSION' })).toEqual(['grading.grade'])
  const measured = { ...found, term: 'HYPERMAGNESAEMIA', grade: '3' }
  expect(missing(measured)).toEqual(['grading.labValue'])
  expect(reviewToSend({ ...measured, labValue: '3.4 mg/dL' }, scale)).toMatchObject({
    grading: { term: 'HYPERMAGNESAEMIA', grade: 3, labValue: '3.4 mg/dL' },
  })
})

test('a lab value typed for another term is not sent', () => {
  const changed = { ...found, term: 'HYPOTENSION', grade: '2', labValue: '3.4 mg/dL' }
  expect(reviewToSend(changed, scale).grading).toEqual({ term: 'HYPOTENSION', grade: 2 })
})
