import type { GradeScale, ReviewReport } from '@/api/gen'

export interface ReviewDraft {
  text: string
  /** Empty: no grade is given. */
  term: string
  grade: string
  labValue: string
}

export const blankReview: ReviewDraft = { text: '', term: '', grade: '', labValue: '' }

export const termOf = ({ term }: ReviewDraft, scale: GradeScale | undefined) =>
  scale?.terms.find(({ code }) => code === term)

export function missingIn(draft: ReviewDraft, scale: GradeScale | undefined) {
  const term = termOf(draft, scale)
  return {
    text: !draft.text.trim() && 'A few words are needed',
    'grading.grade': term && !draft.grade && 'Choose a grade',
    'grading.labValue':
      term?.labValueNeeded &&
      !draft.labValue.trim() &&
      'This term needs the value of the laboratory',
  }
}

export function reviewToSend(draft: ReviewDraft, scale: GradeScale | undefined): ReviewReport {
  const text = draft.text.trim()
  const term = termOf(draft, scale)
  if (!term) return { text }
  const grading = { term: term.code, grade: Number(draft.grade) }
  return {
    text,
    grading: term.labValueNeeded ? { ...grading, labValue: draft.labValue.trim() } : grading,
  }
}
