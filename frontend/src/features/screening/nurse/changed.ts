import type { Answer } from '@/api/gen'

/** Whether the patient now says something else than before; only the words of a detail count, not their blanks. */
export function isChanged(now: Answer, last: Answer | undefined): boolean {
  return !last || said(now) !== said(last)
}

const said = ({ codes, text, date }: Answer) =>
  JSON.stringify([codes.toSorted(), text?.trim() ?? '', date ?? ''])
