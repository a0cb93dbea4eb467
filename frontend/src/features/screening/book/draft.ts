import { useState } from 'react'
import type { Answer } from '@/api/gen'
import { type Answers, byItem } from './answers'

const key = (visitId: string) => `rounds.screening.${visitId}`

/**
 * Answers that are not sent yet. They live in sessionStorage: a reload or a lost network keeps them, closing the tab on a
 * shared phone does not leave health answers behind.
 */
export function useAnswers(visitId: string, known: readonly Answer[]) {
  const [answers, setAnswers] = useState<Answers>(() => ({ ...byItem(known), ...stored(visitId) }))
  return {
    answers,
    answer(one: Answer) {
      const next = { ...answers, [one.item]: one }
      setAnswers(next)
      sessionStorage.setItem(key(visitId), JSON.stringify(next))
    },
    forget: () => sessionStorage.removeItem(key(visitId)),
  }
}

const stored = (visitId: string) =>
  JSON.parse(sessionStorage.getItem(key(visitId)) ?? '{}') as Answers
