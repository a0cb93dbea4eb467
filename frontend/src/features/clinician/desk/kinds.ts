import type { ClinicianKind } from '@/api/gen'

export const kinds: ClinicianKind[] = ['RN', 'LPN', 'NP', 'PA', 'MD', 'DO']
