import type { Answer } from '@/api/gen'
import { typed } from '../book/answers'

/** Whether the patient now says something else than before; only the words of a detail count, not their blanks. */
export function isChanged(now: Answer, last: Answer | undefined): boolean {
  return !last || said(now) !== said(last)
}

const said = (answer: Answer) =>
  JSON.stringify([answer.codes.toSorted(), typed(answer).trim(), answer.date ?? ''])
