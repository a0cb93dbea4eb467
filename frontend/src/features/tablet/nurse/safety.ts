import type { AnsweredItem, FlagLevel, FlagView } from '@/api/gen'

/** Questions of the screening that ask for allergies and earlier reactions. */
const allergens: Readonly<Record<string, string>> = {
  'SCR-B04': 'magnesium',
  'SCR-B05': 'medicine or vitamin',
  'SCR-B06': 'food',
  'SCR-B07': 'dye',
  'SCR-B08': 'preservative',
  'SCR-C05': 'vitamin B12 or cobalt',
  'SCR-C06': 'vitamin B1 or B-complex',
  'SCR-C08': 'glutathione, sulfites or sulfa',
}

/** Asked only before a therapy that contains it. */
const notAlways = ['SCR-B04', 'SCR-C05', 'SCR-C06', 'SCR-C08']

/** What must be seen before anything else. "Not sure" and unanswered are never taken as no. */
export interface Allergies {
  /** Answers other than a plain no, as given. */
  told: readonly AnsweredItem[]
  /** True when at least one of the questions has no answer. */
  incomplete: boolean
}

export function allergiesIn(answers: readonly AnsweredItem[]): Allergies {
  const asked = answers.filter(({ item }) => item in allergens)
  const answered = new Set([...notAlways, ...asked.map(({ item }) => item)])
  return {
    told: asked.filter(({ answer }) => !plainNo.test(answer.trim())),
    incomplete: Object.keys(allergens).some((item) => !answered.has(item)),
  }
}

/** To what, in a word. */
export const allergenOf = ({ item }: AnsweredItem): string => allergens[item] ?? item

const plainNo = /^(no|none of these)$/i

const weight: Record<FlagLevel, number> = { STOP_FINAL: 0, STOP: 1, NEEDS_REVIEW: 2, INFO: 3 }

/** Gravest first; what was not decided yet before what was. */
export function byWeight(flags: readonly FlagView[]): FlagView[] {
  return flags.toSorted(
    (one, other) =>
      weight[one.level] - weight[other.level] || Number(!!one.decision) - Number(!!other.decision),
  )
}
