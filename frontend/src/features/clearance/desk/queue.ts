import type { FlagLevel, ReviewRow, ScreeningKind } from '@/api/gen'

/** What the chips above the queue leave over. */
export interface QueueFilter {
  level?: FlagLevel | 'NONE'
  kind?: ScreeningKind
}

/** The reviews that the chips leave over, soonest visit first. */
export function queue(rows: readonly ReviewRow[], { level, kind }: QueueFilter): ReviewRow[] {
  return rows
    .filter((row) => !level || (row.highest ?? 'NONE') === level)
    .filter((row) => !kind || row.kind === kind)
    .toSorted((one, other) => one.window.start.at.localeCompare(other.window.start.at))
}
