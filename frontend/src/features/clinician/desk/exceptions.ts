import type { ClinicianRow, ExpiryView } from '@/api/gen'

/** What a list of clinicians can be narrowed to, the most urgent first. */
export const exceptionNames = [
  'blocked',
  'missing',
  'LAPSED',
  'DAYS_7',
  'DAYS_30',
  'DAYS_60',
] as const

export type ClinicianException = (typeof exceptionNames)[number]

export const exceptionLabels: Readonly<Record<ClinicianException, string>> = {
  blocked: 'Blocked',
  missing: 'Competency missing',
  LAPSED: 'Ended',
  DAYS_7: 'Ends in 7 days',
  DAYS_30: 'Ends in 30 days',
  DAYS_60: 'Ends in 60 days',
}

export const isException = (value: unknown): value is ClinicianException =>
  exceptionNames.some((name) => name === value)

export const isBlocked = ({ blocked, blockedStates }: ClinicianRow) =>
  blocked || blockedStates.length > 0

export function has(clinician: ClinicianRow, exception: ClinicianException): boolean {
  if (exception === 'blocked') return isBlocked(clinician)
  if (exception === 'missing') return clinician.missing.length > 0
  return clinician.expiring.some(({ stage }: ExpiryView) => stage === exception)
}
