import { expect, test } from 'vitest'
import { hoursOf, partOf } from './hours'

test.each(['ANY', 'MORNING', 'AFTERNOON', 'EVENING'] as const)(
  'a wait for %s reads as what was asked for',
  (part) => {
    const { from, until } = hoursOf(part)
    expect(partOf(`${from}:00`, `${until}:00`)).toBe(part)
  },
)
