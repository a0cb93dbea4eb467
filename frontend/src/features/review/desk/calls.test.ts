import { expect, test } from 'vitest'
import type { CallView } from '@/api/gen'
import { openCall, triesInWords } from './calls'

const at = { at: '2026-11-24T16:00:00Z', local: '2026-11-24T09:00', zone: 'America/Phoenix' }
const call = (id: string, part: Partial<CallView> = {}): CallView => ({
  id,
  reason: 'Ask about the pills',
  by: 'Priya',
  at,
  tries: 0,
  reports: [],
  ...part,
})

test('a call is open until an outcome closed it', () => {
  expect(openCall([call('new', { tries: 2 }), call('old', { outcome: 'REACHED' })])?.id).toBe('new')
  expect(openCall([call('old', { outcome: 'NO_ANSWER' })])).toBeUndefined()
})

test('tries are counted in words', () => {
  expect([0, 1, 3].map(triesInWords)).toEqual(['not tried yet', '1 try', '3 tries'])
})
