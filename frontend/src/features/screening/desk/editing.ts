import type {
  BothLanguages,
  EditedCondition,
  EditedQuestion,
  EditedRule,
  EditionContent,
  FormItem,
  FormOption,
  ItemType,
} from '@/api/gen'
import { without } from '@/ui/without'
import { isNumber } from './words'

export type Language = keyof BothLanguages

/** Words that are left empty in both languages are no words. */
export const orNone = (text: BothLanguages): BothLanguages | undefined =>
  text.en.trim() || text.es.trim() ? text : undefined

/** Another kind of answer. Only a number has a unit, and it can be left open from the start. */
export function ofKind(question: EditedQuestion, type: ItemType): EditedQuestion {
  if (!isNumber(type)) return { ...without(question, 'measure'), type }
  const options = question.options.length > 0 ? question.options : [{ code: 'NOT_SURE' }]
  return { ...question, type, options }
}

/** The question in the place that it had; one that is new comes last in its part. */
export function withQuestion(content: EditionContent, question: EditedQuestion): EditionContent {
  const known = content.items.some(({ id }) => id === question.id)
  if (known) return { ...content, items: content.items.map((one) => same(one, question)) }
  const last = content.items.findLastIndex(({ group }) => group === question.group)
  return { ...content, items: content.items.toSpliced(last + 1, 0, question) }
}

export const withoutQuestion = (content: EditionContent, id: string): EditionContent => ({
  ...content,
  items: content.items.filter((one) => one.id !== id),
})

/** One place up or down inside its part. */
export function moved(content: EditionContent, id: string, by: 1 | -1): EditionContent {
  const at = content.items.findIndex((one) => one.id === id)
  const item = content.items[at]
  const other = content.items[at + by]
  if (!item || other?.group !== item.group) return content
  const items = content.items.with(at, other).with(at + by, item)
  return { ...content, items }
}

export function withRule(content: EditionContent, rule: EditedRule): EditionContent {
  const known = content.rules.some(({ id }) => id === rule.id)
  const rules = known ? content.rules.map((one) => same(one, rule)) : [...content.rules, rule]
  return { ...content, rules }
}

export const withoutRule = (content: EditionContent, id: string): EditionContent => ({
  ...content,
  rules: content.rules.filter((one) => one.id !== id),
})

/** The level decides whether a prescriber may let it pass; the source, whether it is our own judgement. */
export const consistent = (rule: EditedRule): EditedRule => ({
  ...rule,
  overridable: rule.level !== 'STOP_FINAL',
  judgement: rule.source.includes('(DJ)'),
})

/** The rule about another question: it waits for an option, or for a number where one is asked for. */
export function rating(content: EditionContent, rule: EditedRule, item: string): EditedRule {
  const question = content.items.find(({ id }) => id === item)
  const own: EditedCondition =
    question && isNumber(question.type)
      ? { number: [{ operator: 'ABOVE', number: question.measure?.min ?? 0 }] }
      : { answer: [] }
  return { ...rule, item, when: [own, ...rule.when.filter((one) => !one.answer && !one.number)] }
}

/** What a patient sees of it. */
export function asAsked(
  question: EditedQuestion,
  words: EditionContent['words'],
  language: Language,
): FormItem {
  const {
    id,
    group,
    type,
    required,
    onlyIf,
    anyOpens,
    detailWhen,
    text,
    help,
    detailText,
    measure,
  } = question
  return {
    id,
    group,
    type,
    required,
    detailWhen,
    text: text[language],
    options: optionsOf(question).map(({ code, text }): FormOption => ({
      code,
      text: (text ?? words[code])?.[language] ?? '',
    })),
    onlyIf,
    anyOpens,
    ...(help && { help: help[language].replace('{address}', '1 Elm St, Phoenix') }),
    ...(detailText && { detailText: detailText[language] }),
    ...(measure && { measure: { ...measure, text: measure.text[language] } }),
  }
}

const yesNoUnsure = ['YES', 'NO', 'NOT_SURE'].map((code) => ({ code }))

export const optionsOf = ({ type, options }: EditedQuestion): EditedQuestion['options'] =>
  type === 'YES_NO_UNSURE' ? yesNoUnsure : options

const same = <Row extends { id: string }>(one: Row, changed: Row) =>
  one.id === changed.id ? changed : one
