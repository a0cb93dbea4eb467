import { expect, test } from 'vitest'
import type { SlotView } from '@/api/gen'
import { nearestTo } from './nearest'

const slot = (hour: string): SlotView => {
  const when = { at: `2026-11-24T${hour}:00Z`, local: `2026-11-24T${hour}`, zone: 'UTC' }
  return { start: when, windowEnd: when, part: 'MORNING' }
}

test('a lost time is answered with the three nearest, before or after, in order', () => {
  const days = [
    { date: '2026-11-24', slots: ['08:00', '09:00', '13:00'].map(slot) },
    { date: '2026-11-25', slots: ['10:30', '18:00'].map(slot) },
  ]

  expect(nearestTo(days, '2026-11-24T10:00:00Z').map((one) => one.start.local)).toEqual([
    '2026-11-24T08:00',
    '2026-11-24T09:00',
    '2026-11-24T10:30',
  ])
})
