import type {
  BothLanguages,
  EditedQuestion,
  EditedRule,
  EditionContent,
  FormItem,
  FormOption,
} from '@/api/gen'

export type Language = keyof BothLanguages

/** Words that are left empty in both languages are no words. */
export const orNone = (text: BothLanguages): BothLanguages | undefined =>
  text.en.trim() || text.es.trim() ? text : undefined

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

/** What a patient sees of it. */
export function asAsked(
  question: EditedQuestion,
  words: EditionContent['words'],
  language: Language,
): FormItem {
  const { id, group, type, required, onlyIf, detailWhen, text, help, detailText } = question
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
    ...(onlyIf && { onlyIf }),
    ...(help && { help: help[language].replace('{address}', '1 Elm St, Phoenix') }),
    ...(detailText && { detailText: detailText[language] }),
  }
}

const yesNoUnsure = ['YES', 'NO', 'NOT_SURE'].map((code) => ({ code }))

export const optionsOf = ({ type, options }: EditedQuestion): EditedQuestion['options'] =>
  type === 'YES_NO_UNSURE' ? yesNoUnsure : options

const same = <Row extends { id: string }>(one: Row, changed: Row) =>
  one.id === changed.id ? changed : one
