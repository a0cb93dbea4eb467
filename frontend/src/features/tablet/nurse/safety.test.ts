import { expect, test } from 'vitest'
import type { FlagLevel, FlagView } from '@/api/gen'
import { allergiesIn, byWeight } from './safety'

const answered = (item: string, answer: string) => ({ item, question: `Question ${item}`, answer })
const allNo = [
  answered('SCR-B04', 'No'),
  answered('SCR-B05', 'None of these'),
  answered('SCR-B06', 'No'),
  answered('SCR-B07', 'No'),
  answered('SCR-B08', 'No'),
]

test('only a plain no to every question means that no allergy was told', () => {
  expect(allergiesIn(allNo)).toEqual({ told: [], incomplete: false })
})

test('not sure is shown, never taken as no', () => {
  const { told } = allergiesIn([...allNo.slice(0, 4), answered('SCR-B08', 'I am not sure')])

  expect(told).toEqual([answered('SCR-B08', 'I am not sure')])
})

test('a question without an answer leaves the picture incomplete', () => {
  expect(allergiesIn(allNo.slice(0, 4)).incomplete).toBe(true)
})

test('the question about magnesium is missing where the therapy has none', () => {
  expect(allergiesIn(allNo.slice(1)).incomplete).toBe(false)
})

test('an allergy is shown as the patient told it', () => {
  const penicillin = answered('SCR-B05', 'Yes: penicillin, hives')

  expect(allergiesIn([...allNo, penicillin]).told).toEqual([penicillin])
})

test('the gravest flag stands first, an undecided one before a decided one', () => {
  const flag = (id: string, level: FlagLevel, decided = false) =>
    ({ id, level, ...(decided && { decision: {} }) }) as FlagView
  const sorted = byWeight([
    flag('info', 'INFO'),
    flag('decided', 'STOP', true),
    flag('review', 'NEEDS_REVIEW'),
    flag('stop', 'STOP'),
    flag('final', 'STOP_FINAL'),
  ])

  expect(sorted.map(({ id }) => id)).toEqual(['final', 'stop', 'decided', 'review', 'info'])
})
