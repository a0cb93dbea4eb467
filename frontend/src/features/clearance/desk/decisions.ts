import type { FlagDecision, FlagView } from '@/api/gen'

/** A flag that a prescriber decides. INFO blocks nothing, and a final STOP nobody can allow. */
export const isDecidable = ({ level, overridable }: FlagView): boolean =>
  level === 'NEEDS_REVIEW' || (level === 'STOP' && overridable)

export const isOpen = (flag: FlagView): boolean => isDecidable(flag) && !flag.decision

/** Letting a STOP pass is confirmed a second time. */
export const needsConfirmation = ({ level }: FlagView, decision: FlagDecision): boolean =>
  level === 'STOP' && decision !== 'DECLINE'

export const decisionKeys = [
  { key: 'a', decision: 'ALLOW' },
  { key: 'c', decision: 'ALLOW_WITH_CONDITIONS' },
  { key: 'd', decision: 'DECLINE' },
] as const satisfies readonly { key: string; decision: FlagDecision }[]

const gravest = ['STOP_FINAL', 'STOP', 'NEEDS_REVIEW', 'INFO']

/** What must be decided stands above what is only to be known; within that the gravest first. */
export const inOrder = (flags: readonly FlagView[]): FlagView[] =>
  flags.toSorted((one, other) => gravest.indexOf(one.level) - gravest.indexOf(other.level))

/** The flag that a key speaks of: the one that has the focus, else the first that is still open. */
export function flagForKey(flags: readonly FlagView[], focused: string | undefined) {
  const flag = flags.find(({ id }) => id === focused) ?? flags.find(isOpen)
  return flag && isDecidable(flag) ? flag : undefined
}
