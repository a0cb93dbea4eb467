import { useState } from 'react'
import type { Choice } from './chosen'

/** What was chosen for the dates of one plan; another plan starts afresh. */
export function useChoices(plan: string) {
  const [kept, setKept] = useState({ plan, choices: new Map<number, Choice>() })
  const choices = kept.plan === plan ? kept.choices : new Map<number, Choice>()
  const choose = (number: number, choice: Choice) =>
    setKept({ plan, choices: new Map(choices).set(number, choice) })
  return { choices, choose }
}
