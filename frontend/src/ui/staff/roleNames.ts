import type { Role } from '@/api/gen'

export const roleNames: Readonly<Record<Role, string>> = {
  PATIENT: 'Patient',
  NURSE: 'Nurse',
  PRESCRIBER: 'Prescriber',
  DISPATCHER: 'Dispatcher',
  CLINICAL_LEAD: 'Clinical lead',
  PRIVACY_OFFICER: 'Privacy officer',
  ADMIN: 'Administrator',
}
