import type { Answer, FormGroup, FormItem, FormView } from '@/api/gen'
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
 * Whether an earlier answer opens this question. Where that question is not asked, nothing needs to; one that is closed
 * itself opens nothing.
 */
export function isOpen(item: FormItem, items: readonly FormItem[], answers: Answers): boolean {
  const { onlyIf } = item
  const opener = items.find(({ id }) => id === onlyIf?.item)
  if (!onlyIf || !opener) return true
  return (
    isOpen(opener, items, answers) &&
    answerTo(answers, opener).codes.some((code) => onlyIf.anyOf.includes(code))
  )
}

export const wantsDetail = (answer: Answer, item: FormItem) =>
  answer.codes.some((code) => item.detailWhen.includes(code))

export function isAnswered(answer: Answer, item: FormItem): boolean {
  if (item.type === 'TEXT' || item.type === 'LIST')
    return Boolean(answer.text?.trim()) || answer.codes.length > 0
  if (item.type === 'DATE') return Boolean(answer.date) || answer.codes.length > 0
  return answer.codes.length > 0
}

/** As the record will say it: what was chosen, its date and its detail. */
export function answerInWords({ codes, date, text }: Answer, item: FormItem): string {
  const chosen = item.options.filter(({ code }) => codes.includes(code)).map(({ text }) => text)
  return [...chosen, date, text?.trim()].filter(Boolean).join('; ')
}

/** Required items of a group that have no answer yet. What an answer says never holds anyone up. */
export const missingIn = (answers: Answers, items: readonly FormItem[]) =>
  items.filter((item) => item.required && !isAnswered(answerTo(answers, item), item))

/** Where a patient who kept a draft goes on: the first group that it does not answer. */
export function firstOpen(form: FormView, groups: readonly FormGroup[]): number {
  if (form.draft.length === 0) return 0
  const answers = byItem(form.draft)
  const open = groups.findIndex(
    ({ id }) =>
      missingIn(
        answers,
        form.items.filter((item) => item.group === id && isOpen(item, form.items, answers)),
      ).length > 0,
  )
  return open < 0 ? groups.length - 1 : open
}

/** What is sent: questions and details that no other answer opens stay behind. */
export function submitted({ items }: Pick<FormView, 'items'>, answers: Answers): Answer[] {
  return items
    .filter((item) => isOpen(item, items, answers))
    .map((item) => withoutHidden(answerTo(answers, item), item))
    .filter((answer) => answer.codes.length > 0 || answer.text || answer.date)
}

function withoutHidden({ text, date, ...answer }: Answer, item: FormItem): Answer {
  const list = item.type === 'LIST' && answer.codes.length === 0
  const free = item.type === 'TEXT' || list || wantsDetail(answer, item)
  return {
    ...answer,
    ...(free && text?.trim() && { text: text.trim() }),
    ...(item.type === 'DATE' && date && answer.codes.length === 0 && { date }),
  }
}

export const byItem = (answers: readonly Answer[]): Answers =>
  Object.fromEntries(answers.map((answer) => [answer.item, answer]))
