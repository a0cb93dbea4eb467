import type { StatePolicyView } from '@/api/gen'

export type Standing = 'future' | 'now' | 'past'

export interface DatedPolicy {
  policy: StatePolicyView
  standing: Standing
}

/** The rows by state, newest first, and which of them counts on that state's today. */
export function policyHistory(
  policies: readonly StatePolicyView[],
  todayOf: (state: string) => string,
): DatedPolicy[] {
  const rows = policies.toSorted(
    (one, other) =>
      one.state.localeCompare(other.state) || other.effectiveFrom.localeCompare(one.effectiveFrom),
  )
  return rows.map((policy) => {
    const today = todayOf(policy.state)
    const now = rows.find(
      ({ state, effectiveFrom }) => state === policy.state && effectiveFrom <= today,
    )
    if (policy === now) return { policy, standing: 'now' }
    return { policy, standing: policy.effectiveFrom > today ? 'future' : 'past' }
  })
}
