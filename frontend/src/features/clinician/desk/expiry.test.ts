import { expect, test } from 'vitest'
import { expiry } from './expiry'

test('a licence counts on its last day and warns sixty days before', () => {
  expect(expiry('2026-11-23', '2026-11-24')).toBe('expired')
  expect(expiry('2026-11-24', '2026-11-24')).toBe('soon')
  expect(expiry('2027-01-23', '2026-11-24')).toBe('soon')
  expect(expiry('2027-01-24', '2026-11-24')).toBe('fine')
})
