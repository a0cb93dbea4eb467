import { expect, test } from 'vitest'
import { isChanged } from './changed'

const fever = { item: 'SCR-F03', codes: ['FEVER', 'VOMITING'] }

test('the same answer is no change, in whatever order it was tapped', () => {
  expect(isChanged({ ...fever, codes: ['VOMITING', 'FEVER'] }, fever)).toBe(false)
})

test('another answer and another detail are changes', () => {
  expect(isChanged({ ...fever, codes: ['FEVER'] }, fever)).toBe(true)
  expect(isChanged({ ...fever, text: 'since noon' }, fever)).toBe(true)
})

test('what was never answered before is a change', () => {
  expect(isChanged(fever, undefined)).toBe(true)
})
