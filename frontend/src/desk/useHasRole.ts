import type { Role } from '@/api/gen'
import { useAccount } from './session'

export const useHasRole = (role: Role): boolean => useAccount().roles.includes(role)
