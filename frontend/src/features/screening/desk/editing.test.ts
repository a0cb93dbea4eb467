import { expect, test } from 'vitest'
import type { EditedQuestion, EditedRule, EditionContent } from '@/api/gen'
import {
  asAsked,
  consistent,
  moved,
  ofKind,
  orNone,
  rating,
  withoutQuestion,
  withQuestion,
  withRule,
} from './editing'

const both = (en: string) => ({ en, es: `${en} (es)` })

const question = (id: string, group: string, more: Partial<EditedQuestion> = {}) =>
  ({
    id,
    group,
    type: 'YES_NO_UNSURE',
    required: true,
    kinds: ['FULL'],
    remembered: false,
    ingredients: [],
    reasons: [],
    onlyIf: [],
    anyOpens: false,
    text: both(id),
    options: [],
    detailWhen: [],
    ...more,
  }) satisfies EditedQuestion

const rule = {
  id: 'SCR-B10.1',
  item: 'SCR-B10',
  when: [{ answer: ['YES'] }],
  level: 'NEEDS_REVIEW',
  overridable: true,
  judgement: false,
  reason: 'Breastfeeding.',
  source: 'source article (SEED)',
} satisfies EditedRule

const content: EditionContent = {
  example: true,
  emergencyText: both('Call 911'),
  words: { YES: both('Yes'), NO: both('No'), NOT_SURE: both('Not sure') },
  groups: [
    { id: 'A', title: both('A') },
    { id: 'B', title: both('B') },
  ],
  items: [question('SCR-A01', 'A'), question('SCR-A02', 'A'), question('SCR-B10', 'B')],
  rules: [rule],
}

const ids = ({ items }: EditionContent) => items.map(({ id }) => id)

test('a new question comes last in its part, a known one keeps its place', () => {
  expect(ids(withQuestion(content, question('SCR-A09', 'A')))).toEqual([
    'SCR-A01',
    'SCR-A02',
    'SCR-A09',
    'SCR-B10',
  ])
  const changed = withQuestion(content, question('SCR-A01', 'A', { required: false }))
  expect(ids(changed)).toEqual(ids(content))
  expect(changed.items[0]?.required).toBe(false)
})

test('a question moves inside its part only', () => {
  expect(ids(moved(content, 'SCR-A01', 1))).toEqual(['SCR-A02', 'SCR-A01', 'SCR-B10'])
  expect(moved(content, 'SCR-A02', 1)).toBe(content)
  expect(moved(content, 'SCR-A01', -1)).toBe(content)
})

test('a question can go, and its rule stays for the check to find', () => {
  const without = withoutQuestion(content, 'SCR-B10')
  expect(ids(without)).toEqual(['SCR-A01', 'SCR-A02'])
  expect(without.rules).toEqual(content.rules)
})

test('the last level cannot be overridden, and our own judgement is marked in the source', () => {
  expect(consistent({ ...rule, level: 'STOP_FINAL' }).overridable).toBe(false)
  expect(consistent({ ...rule, source: 'example policy (DJ)' }).judgement).toBe(true)
  expect(withRule(content, { ...rule, level: 'STOP' }).rules).toHaveLength(1)
  expect(withRule(content, { ...rule, id: 'SCR-B10.2' }).rules).toHaveLength(2)
})

test('a patient sees words and never a rule or a level', () => {
  const asked = asAsked(content.items[2]!, content.words, 'es')
  expect(asked.text).toBe('SCR-B10 (es)')
  expect(asked.options.map(({ text }) => text)).toEqual(['Yes (es)', 'No (es)', 'Not sure (es)'])
  expect(JSON.stringify(asked)).not.toContain('NEEDS_REVIEW')
})

test('help without words is no help', () => {
  expect(orNone({ en: ' ', es: '' })).toBeUndefined()
  expect(orNone(both('Help'))).toEqual(both('Help'))
})

test('a number can be left open and has a unit until it is no number any more', () => {
  const measure = { unit: 'h', text: { en: 'hours', es: 'horas' }, min: 0, max: 48 }
  const hours = { ...ofKind(question('SCR-A09', 'A'), 'INTEGER'), measure }

  expect(hours.options).toEqual([{ code: 'NOT_SURE' }])
  expect(asAsked(hours, content.words, 'es').measure).toEqual({ ...measure, text: 'horas' })
  expect(ofKind(hours, 'TEXT')).not.toHaveProperty('measure')
})

test('a rule about a number waits for a limit, one about options for an option', () => {
  const hours = question('SCR-A09', 'A', {
    type: 'INTEGER',
    measure: { unit: 'h', text: both('hours'), min: 2, max: 48 },
  })
  const withNumber = withQuestion(content, hours)

  const about = rating(withNumber, { ...rule, when: [{ answer: [] }] }, 'SCR-A09')
  expect(about.when).toEqual([{ number: [{ operator: 'ABOVE', number: 2 }] }])
  expect(rating(withNumber, about, 'SCR-A01').when).toEqual([{ answer: [] }])
})
