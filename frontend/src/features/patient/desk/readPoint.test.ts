import { expect, test } from 'vitest'
import { readPoint } from './readPoint'

test('a point is read as maps copy it', () => {
  expect(readPoint(' 33.4484, -112.0740 ')).toEqual({ latitude: 33.4484, longitude: -112.074 })
})

test.each(['', '33.4484', '95, 10', '33, 181', 'here, there', '33.4 N, 112 W'])(
  '“%s” is no point on this earth',
  (typed) => expect(readPoint(typed)).toBeUndefined(),
)
