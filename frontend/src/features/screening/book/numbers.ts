import type { FormItem } from '@/api/gen'

/** A comma before three figures may part thousands or decimals, so it is not read at all. */
const readable = /^-?\d{1,7}(\.\d{1,3}|,\d{1,2})?$/

/** The number that was typed, if anyone can read it and the question takes it. */
export function numberIn(text: string, { type, measure }: FormItem): number | undefined {
  const value = parsed(text)
  if (value === undefined || !measure) return undefined
  if (type === 'INTEGER' && !Number.isInteger(value)) return undefined
  const { min = -Infinity, max = Infinity } = measure
  return value >= min && value <= max ? value : undefined
}

export const parsed = (text: string): number | undefined =>
  readable.test(text.trim()) ? Number(text.trim().replace(',', '.')) : undefined
