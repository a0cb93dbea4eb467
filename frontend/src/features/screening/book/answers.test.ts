import { expect, test } from 'vitest'
import type { FormItem, FormView } from '@/api/gen'
import { byItem, choose, isAnswered, missingIn, submitted } from './answers'

const item = (more: Partial<FormItem>): FormItem => ({
  id: 'SCR-B06',
  group: 'ALLERGY',
  text: '',
  type: 'CHOICE',
  options: [],
  required: true,
  detailWhen: ['SEVERE'],
  ...more,
})
const form = (...items: FormItem[]): FormView => ({
  version: '1',
  kind: 'FULL',
  language: 'en',
  groups: [],
  items,
  knownAnswers: [],
  example: true,
})

test('only a required item without an answer is missing, whatever the others say', () => {
  const food = item({})
  const history = item({ id: 'SCR-H01', type: 'MULTI', required: false })
  const emergency = item({ id: 'SCR-F02', type: 'MULTI' })
  const answers = byItem([{ item: 'SCR-F02', codes: ['CHEST_PAIN'] }])

  expect(missingIn(answers, [food, history, emergency])).toEqual([food])
})

test('"not sure" is an answer', () => {
  expect(isAnswered({ item: 'SCR-B06', codes: ['NOT_SURE'] }, item({}))).toBe(true)
})

test('a detail is sent only while its option is chosen', () => {
  const food = item({})
  const severe = { item: 'SCR-B06', codes: ['SEVERE'], text: ' nuts ' }

  expect(submitted(form(food), byItem([severe]))).toEqual([
    { item: 'SCR-B06', codes: ['SEVERE'], text: 'nuts' },
  ])
  expect(submitted(form(food), byItem([choose(severe, food, 'NO')]))).toEqual([
    { item: 'SCR-B06', codes: ['NO'] },
  ])
})

test('a date gives way to "never"', () => {
  const drip = item({ id: 'SCR-F06', type: 'DATE' })
  const dated = { item: 'SCR-F06', codes: [], date: '2026-10-01' }

  expect(submitted(form(drip), byItem([dated]))).toEqual([dated])
  expect(submitted(form(drip), byItem([choose(dated, drip, 'NEVER')]))).toEqual([
    { item: 'SCR-F06', codes: ['NEVER'] },
  ])
})
