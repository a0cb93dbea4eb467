import type { RevisionView } from '@/api/gen'

/** What one change of a therapy did, in words; the first of all says what it began with. */
export function revisionChanges(
  after: RevisionView,
  before: RevisionView | undefined,
  nameOf: (ingredient: string) => string,
): string[] {
  const list = (codes: readonly string[]) => codes.map(nameOf).join(', ')
  if (!before) return [`Began with ${list(after.ingredients)}; ${minutes(after)}; ${mixed(after)}`]
  const added = after.ingredients.filter((code) => !before.ingredients.includes(code))
  const removed = before.ingredients.filter((code) => !after.ingredients.includes(code))
  return [
    added.length > 0 && `Added ${list(added)}`,
    removed.length > 0 && `Removed ${list(removed)}`,
    after.name !== before.name && `Called ${after.name}, before ${before.name}`,
    after.minutes !== before.minutes && `${minutes(after)}, before ${minutes(before)}`,
    after.mixedOnSite !== before.mixedOnSite && `Now ${mixed(after)}`,
    after.active !== before.active && (after.active ? 'Offered again' : 'No longer offered'),
  ].filter((change) => change !== false)
}

const minutes = (therapy: RevisionView) => `${therapy.minutes} minutes`

/** Where the bag is made up. */
export const mixed = ({ mixedOnSite }: { mixedOnSite: boolean }) =>
  mixedOnSite ? 'mixed in the home' : 'delivered ready'
