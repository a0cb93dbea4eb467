import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { SeverityWords, SymptomGroup } from '@/api/gen'

export const groupWords: Record<SymptomGroup, MessageDescriptor> = {
  ALLERGIC: msg`Skin and swelling`,
  LOW_BP: msg`Dizziness and sight`,
  HIGH_MG: msg`Heart, breathing, muscles and mind`,
  COMMON: msg`Head and stomach`,
}

/** How bad it is in the patient's own judgement; nobody turns it into a grade. */
export const severityWords: Record<SeverityWords, MessageDescriptor> = {
  MILD: msg`Mild`,
  MODERATE: msg`Moderate`,
  SEVERE: msg`Severe`,
  VERY_SEVERE: msg`Very severe`,
}
