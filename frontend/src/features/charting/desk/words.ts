import type { Alertness, IdentifierKind, StopReason, Tolerance, VitalsPhase } from '@/api/gen'

export const phaseNames: Readonly<Record<VitalsPhase, string>> = {
  PRE: 'Before',
  DURING: 'During',
  POST: 'After',
}

export const alertnessNames: Readonly<Record<Alertness, string>> = {
  A: 'Alert',
  C: 'New confusion',
  V: 'To voice',
  P: 'To pain',
  U: 'Unresponsive',
}

export const identifierNames: Readonly<Record<IdentifierKind, string>> = {
  FULL_NAME: 'full name',
  BIRTH_DATE: 'date of birth',
  ADDRESS: 'address',
  PHOTO_ID: 'photo ID',
  PHONE: 'phone',
}

export const stopReasonNames: Readonly<Record<StopReason, string>> = {
  VITALS: 'Vitals',
  FLAG: 'A flag',
  PATIENT_REFUSED: 'The patient refused',
  CONSENT_WITHDRAWN: 'Consent withdrawn',
  REACTION: 'Reaction',
  NO_VEIN: 'No vein',
  SITE_PROBLEM: 'Problem at the site',
  PRODUCT_PROBLEM: 'Problem with a product',
  UNSAFE_HOME: 'The home was not safe',
  OTHER: 'Other',
}

export const toleranceNames: Readonly<Record<Tolerance, string>> = {
  WELL: 'well',
  MINOR: 'minor complaints',
  POOR: 'poorly',
}
