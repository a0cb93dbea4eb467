import type { FlagLevel, HandedOver, ReviewRow, ScreeningKind } from '@/api/gen'

/** What the filters above the queue leave over. */
export interface QueueFilter {
  level?: FlagLevel | 'NONE'
  kind?: ScreeningKind
  undecided?: true
  state?: string
  region?: string
  whose?: 'MINE' | 'HANDED_OVER'
  /** Somebody is to call the patient. */
  call?: true
}

/** The reviews that the filters leave over, in the order of the server: soonest visit, then oldest screening. */
export function queue(rows: readonly ReviewRow[], filter: QueueFilter): ReviewRow[] {
  const { level, kind, undecided, state, region, whose, call } = filter
  return rows
    .filter((row) => !level || (row.highest ?? 'NONE') === level)
    .filter((row) => !kind || row.kind === kind)
    .filter((row) => !undecided || row.undecided > 0)
    .filter((row) => !state || row.state === state)
    .filter((row) => !region || row.regionId === region)
    .filter((row) => whose !== 'MINE' || isMine(row))
    .filter((row) => whose !== 'HANDED_OVER' || row.handedOver)
    .filter((row) => !call || row.callTries !== undefined)
}

/** Handed to the reader, or to nobody: what nobody took is everybody's. */
const isMine = ({ handedOver }: ReviewRow) => !handedOver || handedOver.toMe

export const withWhom = ({ from, to, toMe }: HandedOver): string =>
  toMe ? `Handed to you by ${from}` : `With ${to}`

/** The review after the open one, or before it; from none the first. */
export function besides(
  rows: readonly ReviewRow[],
  openId: string | undefined,
  by: 1 | -1,
): ReviewRow | undefined {
  const at = rows.findIndex(({ visitId }) => visitId === openId)
  return at === -1 ? rows[0] : rows[at + by]
}

/** What opens when the open review is decided and leaves the queue: the next, at the end the first that is left. */
export function afterDeciding(rows: readonly ReviewRow[], openId: string): ReviewRow | undefined {
  const next = besides(rows, openId, 1)
  return next ?? rows.find(({ visitId }) => visitId !== openId)
}
