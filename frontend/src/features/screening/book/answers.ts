import type { Answer, Bound, FormCondition, FormGroup, FormItem, FormView } from '@/api/gen'
import { numberIn } from './numbers'
import { toggled } from '@/ui/choose'

/** What was answered so far, by item. */
export type Answers = Readonly<Record<string, Answer>>

/** Answers that stand alone: nothing else can be true beside them. */
const ALONE = ['NONE', 'NOT_SURE']

export const answerTo = (answers: Answers, item: FormItem): Answer =>
  answers[item.id] ?? { item: item.id, codes: [] }

/** A tap on an option. Text and date of what is no longer chosen stay, so that a slip loses nothing. */
export function choose(answer: Answer, item: FormItem, code: string): Answer {
  if (item.type === 'MULTI') return { ...answer, codes: toggled(answer.codes, code, ALONE) }
  return { ...answer, codes: item.type === 'DATE' ? toggled([], code) : [code] }
}

/**
 * The questions that are open after the answers so far. Nothing waits for a question that is not asked; one that is
 * closed itself opens nothing. The server holds the same against the same table (open-questions.json).
 */
export function openIn(items: readonly FormItem[], answers: Answers): FormItem[] {
  const asked = new Set(items.map(({ id }) => id))
  const given = new Map<string, Answer>()
  const met = (one: FormCondition) => !asked.has(one.item) || meets(given.get(one.item), one)
  return items.filter((item) => {
    const { onlyIf, anyOpens } = item
    const open = onlyIf.length === 0 || (anyOpens ? onlyIf.some(met) : onlyIf.every(met))
    if (open) given.set(item.id, withoutHidden(answerTo(answers, item), item))
    return open
  })
}

function meets(answer: Answer | undefined, { anyOf, number }: FormCondition): boolean {
  if (number.length === 0) return !!answer?.codes.some((code) => anyOf.includes(code))
  const value = answer?.quantity?.value
  return value !== undefined && number.every((bound) => holds(bound, value))
}

function holds({ operator, number }: Bound, value: number): boolean {
  switch (operator) {
    case 'BELOW':
      return value < number
    case 'AT_MOST':
      return value <= number
    case 'ABOVE':
      return value > number
    case 'AT_LEAST':
      return value >= number
  }
}

export const wantsDetail = (answer: Answer, item: FormItem) =>
  answer.codes.some((code) => item.detailWhen.includes(code))

export function isAnswered(answer: Answer, item: FormItem): boolean {
  if (item.type === 'TEXT' || item.type === 'LIST')
    return Boolean(answer.text?.trim()) || answer.codes.length > 0
  if (item.type === 'DATE') return Boolean(answer.date) || answer.codes.length > 0
  if (item.measure) return answer.codes.length > 0 || numberIn(typed(answer), item) !== undefined
  return answer.codes.length > 0
}

/** As the record will say it: what was chosen, its date, and its number or detail. */
export function answerInWords(answer: Answer, item: FormItem): string {
  const { codes, date, text } = answer
  const chosen = item.options.filter(({ code }) => codes.includes(code)).map(({ text }) => text)
  const number = typed(answer)
  const words = item.measure ? number && `${number} ${item.measure.text}` : text?.trim()
  return [...chosen, date, words].filter(Boolean).join('; ')
}

/** What stands in the field of a number: as it was typed, or as it was answered before. */
export const typed = ({ text, quantity }: Answer) => text ?? quantity?.value.toString() ?? ''

/** A number that cannot be taken: not readable, or beyond the limits. */
export const isWrongNumber = (answer: Answer, item: FormItem) =>
  !!item.measure && typed(answer).trim() !== '' && !isAnswered(answer, item)

/**
 * Items of a group that have no answer yet but need one, and numbers that cannot be taken. What an answer says of
 * anyone's health never holds them up.
 */
export const missingIn = (answers: Answers, items: readonly FormItem[]) =>
  items.filter((item) => {
    const answer = answerTo(answers, item)
    return (item.required && !isAnswered(answer, item)) || isWrongNumber(answer, item)
  })

/** Where a patient who kept a draft goes on: the first group that it does not answer. */
export function firstOpen(form: FormView, groups: readonly FormGroup[]): number {
  if (form.draft.length === 0) return 0
  const answers = byItem(form.draft)
  const open = openIn(form.items, answers)
  const first = groups.findIndex(
    ({ id }) =>
      missingIn(
        answers,
        open.filter((item) => item.group === id),
      ).length > 0,
  )
  return first < 0 ? groups.length - 1 : first
}

/** What is sent: questions and details that no other answer opens stay behind. */
export function submitted({ items }: Pick<FormView, 'items'>, answers: Answers): Answer[] {
  return openIn(items, answers)
    .map((item) => withoutHidden(answerTo(answers, item), item))
    .filter((answer) => answer.codes.length > 0 || answer.text || answer.date || answer.quantity)
}

function withoutHidden(answer: Answer, item: FormItem): Answer {
  const { codes, text, date } = answer
  const list = item.type === 'LIST' && codes.length === 0
  const free = item.type === 'TEXT' || list || wantsDetail(answer, item)
  const value = codes.length === 0 ? numberIn(typed(answer), item) : undefined
  return {
    item: item.id,
    codes,
    ...(free && text?.trim() && { text: text.trim() }),
    ...(item.type === 'DATE' && date && codes.length === 0 && { date }),
    ...(item.measure && value !== undefined && { quantity: { value, unit: item.measure.unit } }),
  }
}

export const byItem = (answers: readonly Answer[]): Answers =>
  Object.fromEntries(answers.map((answer) => [answer.item, answer]))
