import { expect, test } from 'vitest'
import { isInside } from './isInside'

const at = (local: string) => ({ at: `${local}Z`, local })
const window = { start: at('2026-11-24T10:00:00'), end: at('2026-11-24T11:00:00') }

test('a start in the promised window moves without the patient', () => {
  expect(isInside(window, '2026-11-24', '10:00')).toBe(true)
  expect(isInside(window, '2026-11-24', '10:59')).toBe(true)
})

test('its end, another hour and the same hour of another day need the patient', () => {
  expect(isInside(window, '2026-11-24', '11:00')).toBe(false)
  expect(isInside(window, '2026-11-24', '09:59')).toBe(false)
  expect(isInside(window, '2026-11-25', '10:30')).toBe(false)
})
