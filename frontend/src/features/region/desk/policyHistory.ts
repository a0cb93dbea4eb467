import type { StatePolicyView } from '@/api/gen'
import { datedRows } from '@/ui/staff/datedRows'

/** The rows by state, newest first, and which of them counts on that state's today. */
export const policyHistory = (
  policies: readonly StatePolicyView[],
  todayOf: (state: string) => string,
) =>
  datedRows(
    policies.toSorted(
      (one, other) =>
        one.state.localeCompare(other.state) ||
        other.effectiveFrom.localeCompare(one.effectiveFrom),
    ),
    ({ state }) => state,
    todayOf,
  )
