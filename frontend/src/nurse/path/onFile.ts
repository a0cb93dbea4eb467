import type { NurseVisit } from '@/api/gen'
import { dateWithYear } from '@/ui/clock'
import type { OnFile } from '@/features/charting/nurse/IdentityStep'

/** What the nurse compares with. */
export function onFile({ patientName, birthDate, phone, address }: NurseVisit): OnFile {
  return {
    FULL_NAME: patientName,
    PHONE: phone,
    ADDRESS: `${address.line1}, ${address.city}`,
    ...(birthDate && { BIRTH_DATE: dateWithYear(birthDate) }),
  }
}
