import type { Role } from '@/api/gen'
import { useAccount } from '@/features/identity/staff/session'

export const useHasRole = (role: Role): boolean => useAccount().roles.includes(role)
