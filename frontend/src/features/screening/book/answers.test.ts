import { expect, test } from 'vitest'
import type { Answer, FormItem, FormView } from '@/api/gen'
import { byItem, choose, firstOpen, isAnswered, isOpen, missingIn, submitted } from './answers'

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
  draft: [],
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

test('a question is asked only after the answer that opens it', () => {
  const whose = item({ id: 'SCR-A02', detailWhen: [] })
  const may = item({ id: 'SCR-A02A', onlyIf: { item: 'SCR-A02', anyOf: ['SOMEONE_ELSE'] } })
  const items = [whose, may]
  const other = byItem([{ item: 'SCR-A02', codes: ['SOMEONE_ELSE'] }])
  const hidden = byItem([
    { item: 'SCR-A02', codes: ['SELF'] },
    { item: 'SCR-A02A', codes: ['YES'] },
  ])

  expect(isOpen(may, items, {})).toBe(false)
  expect(isOpen(may, items, other)).toBe(true)
  expect(submitted(form(...items), hidden)).toEqual([{ item: 'SCR-A02', codes: ['SELF'] }])
})

test('a question whose opener is not asked is asked always, one behind a closed question never', () => {
  const problem = item({ id: 'SCR-C17', onlyIf: { item: 'SCR-C16', anyOf: ['YES'] } })
  const drip = item({ id: 'SCR-F06', onlyIf: { item: 'SCR-C17', anyOf: ['MILD'] } })
  const closed = byItem([
    { item: 'SCR-C16', codes: ['NO'] },
    { item: 'SCR-C17', codes: ['MILD'] },
  ])

  expect(isOpen(drip, [drip], {})).toBe(true)
  expect(isOpen(drip, [item({ id: 'SCR-C16' }), problem, drip], closed)).toBe(false)
})

test('a list in own words gives way to "none"', () => {
  const medicines = item({ id: 'SCR-D01', type: 'LIST', detailWhen: [] })
  const listed = { item: 'SCR-D01', codes: [], text: 'Aspirin' }

  expect(submitted(form(medicines), byItem([listed]))).toEqual([listed])
  expect(submitted(form(medicines), byItem([choose(listed, medicines, 'NONE')]))).toEqual([
    { item: 'SCR-D01', codes: ['NONE'] },
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

test('a kept draft goes on at the first group that it does not answer', () => {
  const question = (id: string, group: string): FormItem => ({
    id,
    group,
    text: id,
    type: 'YES_NO_UNSURE',
    options: [],
    required: true,
    detailWhen: [],
  })
  const groups = ['ONE', 'TWO', 'THREE'].map((id) => ({ id, title: id }))
  const form = (draft: Answer[]) =>
    ({
      items: [question('A', 'ONE'), question('B', 'TWO'), question('C', 'THREE')],
      groups,
      draft,
    }) as unknown as FormView
  const no = (item: string): Answer => ({ item, codes: ['NO'] })

  expect(firstOpen(form([]), groups)).toBe(0)
  expect(firstOpen(form([no('A')]), groups)).toBe(1)
  expect(firstOpen(form([no('A'), no('C')]), groups)).toBe(1)
  expect(firstOpen(form([no('A'), no('B'), no('C')]), groups)).toBe(2)
})
