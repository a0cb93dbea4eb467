import { plusDays } from '@/ui/staff/days'

export type Expiry = 'expired' | 'soon' | 'fine'

const warnDays = 60

/** @param expires the last day on which the licence counts */
export function expiry(expires: string, today: string): Expiry {
  if (expires < today) return 'expired'
  return expires <= plusDays(today, warnDays) ? 'soon' : 'fine'
}
