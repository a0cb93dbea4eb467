import { expect, test } from 'vitest'
import type { BoardVisit } from '@/api/gen'
import { mayBeSwapped } from './SwapNurses'

const visit = (id: string, status: BoardVisit['status'], nurse?: string) =>
  ({ id, status, ...(nurse && { nurse: { id: nurse, name: nurse } }) }) as BoardVisit
const own = visit('v1', 'SCHEDULED', 'ana')

test('assigned visits of other nurses can be swapped, and no others', () => {
  expect(mayBeSwapped(own, visit('v2', 'SCHEDULED', 'ben'))).toBe(true)
  expect(mayBeSwapped(own, own)).toBe(false)
  expect(mayBeSwapped(own, visit('v3', 'SCHEDULED', 'ana'))).toBe(false)
  expect(mayBeSwapped(own, visit('v4', 'REQUESTED'))).toBe(false)
  expect(mayBeSwapped(own, visit('v5', 'EN_ROUTE', 'ben'))).toBe(false)
})
