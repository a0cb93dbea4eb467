import { expect, test } from 'vitest'
import type { Answer, FormItem, FormView } from '@/api/gen'
import {
  byItem,
  choose,
  firstOpen,
  isAnswered,
  isWrongNumber,
  missingIn,
  openIn,
  submitted,
} from './answers'

const item = (more: Partial<FormItem>): FormItem => ({
  id: 'SCR-B06',
  group: 'ALLERGY',
  text: '',
  type: 'CHOICE',
  options: [],
  required: true,
  onlyIf: [],
  anyOpens: false,
  detailWhen: ['SEVERE'],
  ...more,
})
const after = (opener: string, ...anyOf: string[]) => ({ item: opener, anyOf, number: [] })
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
  const may = item({ id: 'SCR-A02A', onlyIf: [after('SCR-A02', ...['SOMEONE_ELSE'])] })
  const items = [whose, may]
  const other = byItem([{ item: 'SCR-A02', codes: ['SOMEONE_ELSE'] }])
  const hidden = byItem([
    { item: 'SCR-A02', codes: ['SELF'] },
    { item: 'SCR-A02A', codes: ['YES'] },
  ])

  expect(openIn(items, {})).toEqual([whose])
  expect(openIn(items, other)).toEqual(items)
  expect(submitted(form(...items), hidden)).toEqual([{ item: 'SCR-A02', codes: ['SELF'] }])
})

test('a question whose opener is not asked is asked always, one behind a closed question never', () => {
  const problem = item({ id: 'SCR-C17', onlyIf: [after('SCR-C16', ...['YES'])] })
  const drip = item({ id: 'SCR-F06', onlyIf: [after('SCR-C17', ...['MILD'])] })
  const closed = byItem([
    { item: 'SCR-C16', codes: ['NO'] },
    { item: 'SCR-C17', codes: ['MILD'] },
  ])

  expect(openIn([drip], {})).toEqual([drip])
  const asked = item({ id: 'SCR-C16' })
  expect(openIn([asked, problem, drip], closed)).toEqual([asked])
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
    onlyIf: [],
    anyOpens: false,
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

const measure = { unit: 'Cel', text: '°C', min: 30, max: 45 }
const warm = item({ id: 'SCR-Z01', type: 'DECIMAL', detailWhen: [], measure })
const said = (text: string) => ({ item: 'SCR-Z01', codes: [], text })

test('a number is sent with its unit, and gives way to "not sure"', () => {
  const sent = { item: 'SCR-Z01', codes: [], quantity: { value: 37.5, unit: 'Cel' } }

  expect(submitted(form(warm), byItem([said(' 37.5 ')]))).toEqual([sent])
  expect(submitted(form(warm), byItem([said('37,5')]))).toEqual([sent])
  expect(submitted(form(warm), byItem([sent]))).toEqual([sent])
  expect(submitted(form(warm), byItem([choose(sent, warm, 'NOT_SURE')]))).toEqual([
    { item: 'SCR-Z01', codes: ['NOT_SURE'] },
  ])
})

test.each(['98.6', '29.9', '45.1', 'warm', '37,555', '3 7', '1e2', '-'])(
  'what nobody can have is not taken: %s',
  (text) => {
    const answers = byItem([said(text)])
    expect(isWrongNumber(said(text), warm)).toBe(true)
    expect(missingIn(answers, [{ ...warm, required: false }])).toHaveLength(1)
    expect(submitted(form(warm), answers)).toEqual([])
  },
)

test('a whole number has no decimals, and an empty field is wrong only if it is required', () => {
  const whole = { ...warm, type: 'INTEGER' as const }
  expect(isWrongNumber(said('37.5'), whole)).toBe(true)
  expect(isWrongNumber(said('37'), whole)).toBe(false)
  expect(missingIn(byItem([said('')]), [whole])).toEqual([whole])
  expect(missingIn(byItem([said('')]), [{ ...whole, required: false }])).toEqual([])
})
