import type { CallView } from '@/api/gen'

/** At most one is open at a time. */
export const openCall = (calls: readonly CallView[]): CallView | undefined =>
  calls.find(({ outcome }) => !outcome)

export const triesInWords = (tries: number): string =>
  tries === 0 ? 'not tried yet' : tries === 1 ? '1 try' : `${tries} tries`
