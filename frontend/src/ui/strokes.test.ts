import { expect, test } from 'vitest'
import { pathData } from './strokes'

test('a signature travels as path data in whole pixels', () => {
  const strokes = [
    {
      points: [
        { x: 1.4, y: 2.6 },
        { x: 10, y: 20 },
      ],
    },
    {
      points: [
        { x: 5, y: 5 },
        { x: 6, y: 6 },
      ],
    },
  ]

  expect(pathData(strokes)).toBe('M1 3L10 20M5 5L6 6')
})

test('a very long drawing still fits', () => {
  const points = Array.from({ length: 10_000 }, (_, at) => ({ x: at, y: at }))

  const path = pathData([{ points }])

  expect(path.length).toBeLessThanOrEqual(20_000)
  expect(path).toMatch(/^M0 0L.*L9999 9999$/)
})
