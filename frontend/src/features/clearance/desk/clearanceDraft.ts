import type { ClearanceOutcome, DecideClearance, ExamBasis, Review } from '@/api/gen'
import { plusDays } from '@/ui/staff/days'

export interface ClearanceDraft {
  outcome?: ClearanceOutcome
  therapyIds: string[]
  examBasis?: ExamBasis
  examDate: string
  /** Empty: the last day possible. */
  validUntil: string
  /** The conditions, or why not. */
  words: string
}

export type Terms = Pick<
  Review,
  'therapyId' | 'clearanceDays' | 'today' | 'earliestExam' | 'maxValidUntil' | 'videoAgreed'
>

export const videoNotAgreed = 'The patient has not signed the consent to an exam by video'

type Missing = Readonly<Record<string, string | false | undefined>>

/** A clearance covers at least what is booked; whether and on what exam to clear is not chosen beforehand. */
export const newDraft = (terms: Terms, outcome?: ClearanceOutcome): ClearanceDraft => ({
  ...(outcome && { outcome }),
  therapyIds: [terms.therapyId],
  examDate: '',
  validUntil: '',
  words: '',
})

// Days written as 2026-11-24 order like the days they name.

/** The last day of a clearance: the state's days count from the exam. */
export function latestDay({ examDate }: ClearanceDraft, terms: Terms): string {
  if (!examDate) return terms.maxValidUntil
  const byPolicy = plusDays(examDate, terms.clearanceDays)
  return byPolicy < terms.maxValidUntil ? byPolicy : terms.maxValidUntil
}

export const lastDay = (draft: ClearanceDraft, terms: Terms): string =>
  draft.validUntil || latestDay(draft, terms)

export function missingIn(draft: ClearanceDraft, terms: Terms): Missing {
  const { outcome, therapyIds, examBasis, examDate, words } = draft
  if (!outcome) return { outcome: 'Choose an outcome' }
  if (outcome === 'NOT_CLEARED') return { reason: !words.trim() && 'Say why not' }
  return {
    therapyIds: therapyIds.length === 0 && 'Choose at least one therapy',
    conditions: outcome === 'CLEARED_WITH_CONDITIONS' && !words.trim() && 'Say the conditions',
    examBasis:
      (!examBasis && 'Say how you examined the patient') ||
      (examBasis === 'LIVE_VIDEO' && !terms.videoAgreed && videoNotAgreed),
    examDate:
      (!examDate && 'Say on which day') ||
      (examDate > terms.today && 'That day is still to come') ||
      (examDate < terms.earliestExam && 'Longer ago than the state allows'),
    validUntil: lastDay(draft, terms) > latestDay(draft, terms) && 'Later than the state allows',
  }
}

export function clearanceToSend(draft: ClearanceDraft, terms: Terms): DecideClearance | undefined {
  const { outcome, therapyIds, examBasis, examDate, words } = draft
  if (!outcome) return undefined
  if (outcome === 'NOT_CLEARED') return { outcome, therapyIds: [], reason: words.trim() }
  if (!examBasis) return undefined
  const cleared = { outcome, therapyIds, examBasis, examDate, validUntil: lastDay(draft, terms) }
  return outcome === 'CLEARED' ? cleared : { ...cleared, conditions: words.trim() }
}
