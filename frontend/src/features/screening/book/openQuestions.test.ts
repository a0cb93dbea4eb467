import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Answer, FormItem } from '@/api/gen'
import { byItem, openIn } from './answers'

interface OpenQuestions {
  items: FormItem[]
  /** An option or a number by item, and the items that the server then takes to be open. */
  sets: { given: Record<string, string | number>; open: string[] }[]
}

const table = JSON.parse(
  readFileSync('../backend/src/test/resources/screening/open-questions.json', 'utf8'),
) as OpenQuestions[]

const answer = ([item, said]: [string, string | number]): Answer =>
  typeof said === 'string'
    ? { item, codes: [said] }
    : { item, codes: [], quantity: { value: said, unit: '1' } }

test('the page opens the questions that the server opens', () => {
  const sets = table.flatMap(({ items, sets }) => sets.map((one) => ({ items, ...one })))
  expect(sets.length).toBeGreaterThanOrEqual(3000)
  for (const { items, given, open } of sets) {
    const answers = byItem(Object.entries(given).map(answer))
    const ids = openIn(items, answers).map(({ id }) => id)
    expect(ids, JSON.stringify({ items, given })).toEqual(open)
  }
})
