import { expect, test } from 'vitest'
import type { Draft } from './draft'
import { missingBefore } from './steps'

const draft = {
  address: { line1: '12 Elm St', zip: '85001' },
  area: { served: true },
  given: { reasons: [] },
  person: { name: '', phone: '', email: '' },
} as Draft

test('a step that is opened too early leads to the first one that is missing', () => {
  expect(missingBefore('you', draft)).toBe('therapy')
  expect(missingBefore('therapy', draft)).toBeUndefined()
  expect(missingBefore('when', { ...draft, area: undefined } as unknown as Draft)).toBe('where')
})
