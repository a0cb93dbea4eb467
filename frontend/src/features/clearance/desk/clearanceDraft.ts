import type { ClearanceOutcome, DecideClearance } from '@/api/gen'

export interface ClearanceDraft {
  outcome?: ClearanceOutcome
  therapyIds: string[]
  validUntil: string
  /** The conditions, or why not. */
  words: string
}

type Missing = Readonly<Record<string, string | false | undefined>>

export function missingIn(draft: ClearanceDraft, maxValidUntil: string): Missing {
  const { outcome, therapyIds, validUntil, words } = draft
  if (!outcome) return { outcome: 'Choose an outcome' }
  if (outcome === 'NOT_CLEARED') return { reason: !words.trim() && 'Say why not' }
  return {
    therapyIds: therapyIds.length === 0 && 'Choose at least one therapy',
    // Dates written as 2026-11-24 order like the days they name.
    validUntil:
      (!validUntil && 'Choose a day') ||
      (validUntil > maxValidUntil && 'Later than the state allows'),
    conditions: outcome === 'CLEARED_WITH_CONDITIONS' && !words.trim() && 'Say the conditions',
  }
}

export function clearanceToSend(draft: ClearanceDraft): DecideClearance | undefined {
  const { outcome, therapyIds, validUntil, words } = draft
  switch (outcome) {
    case undefined:
      return undefined
    case 'NOT_CLEARED':
      return { outcome, therapyIds: [], reason: words.trim() }
    case 'CLEARED_WITH_CONDITIONS':
      return { outcome, therapyIds, validUntil, conditions: words.trim() }
    case 'CLEARED':
      return { outcome, therapyIds, validUntil }
  }
}
