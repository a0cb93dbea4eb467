import type { StopReason } from '@/api/gen'

const words: Record<StopReason, string> = {
  VITALS: 'Vitals outside the limits',
  FLAG: 'Flag from the screening',
  PATIENT_REFUSED: 'Patient does not want it',
  CONSENT_WITHDRAWN: 'Consent withdrawn',
  REACTION: 'Reaction',
  NO_VEIN: 'No vein found',
  SITE_PROBLEM: 'Problem at the site',
  PRODUCT_PROBLEM: 'Problem with the product',
  UNSAFE_HOME: 'Home not safe',
  OTHER: 'Something else',
}

/** Why an infusion was not started or ended early, as choices. */
export const stopReasons = Object.entries(words).map(([code, text]) => ({
  code: code as StopReason,
  text,
}))

export const stopReasonWords = (reason: StopReason): string => words[reason]
