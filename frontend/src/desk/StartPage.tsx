import { Navigate } from '@tanstack/react-router'
import { areasOf } from './areas'
import { NoAccess } from './NoAccess'
import { useAccount } from '@/features/identity/staff/session'

/** Leads to the first area of the person's roles. */
export function StartPage() {
  const { roles } = useAccount()
  const [first] = areasOf(roles)
  return first ? <Navigate to={first.path} replace /> : <NoAccess />
}
