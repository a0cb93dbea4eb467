import { expect, test } from 'vitest'
import { reviewsSearch, todaySearch } from './searches'

test('an address keeps what the page knows and drops the rest', () => {
  const raw = { date: '2026-11-24', q: 602, only: 'unassigned', act: 'dose', utm: 'x' }
  expect(todaySearch(raw)).toEqual({ date: '2026-11-24', q: '602', only: 'unassigned' })
})

test('a name that every object has is no exception', () => {
  expect(todaySearch({ only: 'toString', act: 'constructor' })).toEqual({})
})

test('a level that does not exist filters nothing', () => {
  expect(reviewsSearch({ level: 'RED', whose: 'HIS', done: true })).toEqual({ done: true })
})
