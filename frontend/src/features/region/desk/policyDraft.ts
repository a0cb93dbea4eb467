import type { AddStatePolicy, ClinicianKind, PrescriberKind } from '@/api/gen'

/** A policy row as it is typed: a number may still be empty. */
export interface PolicyDraft {
  state: string
  effectiveFrom: string
  clearanceDays: number | string
  rescreenHours: number | string
  observationMinutes: number | string
  maxAdditives: number | string
  standingOrders: boolean
  compactMember: boolean
  mayClear: string[]
  mayAdminister: string[]
  note: string
  source: string
}

export const emptyPolicy: PolicyDraft = {
  state: '',
  effectiveFrom: '',
  clearanceDays: '',
  rescreenHours: '',
  observationMinutes: '',
  maxAdditives: '',
  standingOrders: false,
  compactMember: false,
  mayClear: [],
  mayAdminister: [],
  note: '',
  source: '',
}

export const kindsToChoose = {
  mayClear: ['MD', 'DO', 'NP', 'PA'] satisfies PrescriberKind[],
  mayAdminister: ['RN', 'LPN', 'NP', 'PA', 'MD', 'DO'] satisfies ClinicianKind[],
} as const

export type Kinds = keyof typeof kindsToChoose

export const missingInPolicy = (draft: PolicyDraft) => ({
  state: !/^[A-Z]{2}$/.test(draft.state) && 'Two letters, such as AZ',
  effectiveFrom: !draft.effectiveFrom && 'From which day?',
  clearanceDays: draft.clearanceDays === '' && 'How many days?',
  rescreenHours: draft.rescreenHours === '' && 'How many hours?',
  observationMinutes: draft.observationMinutes === '' && 'How many minutes?',
  mayClear: draft.mayClear.length === 0 && 'At least one',
  mayAdminister: draft.mayAdminister.length === 0 && 'At least one',
  note: !draft.note.trim() && 'What does the state ask?',
  source: !draft.source.trim() && 'Where does it stand?',
})

export const policyToSend = ({ maxAdditives, ...draft }: PolicyDraft): AddStatePolicy => ({
  ...draft,
  clearanceDays: Number(draft.clearanceDays),
  rescreenHours: Number(draft.rescreenHours),
  observationMinutes: Number(draft.observationMinutes),
  ...(maxAdditives !== '' && { maxAdditives: Number(maxAdditives) }),
  mayClear: draft.mayClear as PrescriberKind[],
  mayAdminister: draft.mayAdminister as ClinicianKind[],
})
