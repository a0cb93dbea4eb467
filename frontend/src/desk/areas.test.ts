import { expect, test } from 'vitest'
import { areasOf, mayOpen } from './areas'

const labels = (...roles: Parameters<typeof areasOf>[0]) => areasOf(roles).map(({ label }) => label)

test('each role sees its own areas only', () => {
  expect(labels('DISPATCHER')).toEqual(['Today', 'Timeline', 'Clinicians'])
  expect(labels('PRESCRIBER')).toEqual(['Reviews', 'Side effects', 'Regions'])
  expect(labels('CLINICAL_LEAD')).toEqual([
    'Reviews',
    'Side effects',
    'Clinicians',
    'Questions',
    'Regions',
  ])
  expect(labels('PRIVACY_OFFICER')).toEqual(['Audit'])
  expect(labels('ADMIN')).toEqual(['Clinicians', 'Catalogue', 'Questions', 'Regions', 'Staff'])
})

test('nurses and patients have no area at the desk', () => {
  expect(labels('NURSE', 'PATIENT')).toEqual([])
})

test('an address does not open what the rail hides', () => {
  expect(mayOpen('/reviews', ['DISPATCHER'])).toBe(false)
  expect(mayOpen('/visits/0190', ['DISPATCHER'])).toBe(false)
  expect(mayOpen('/audit', ['ADMIN'])).toBe(false)
  expect(mayOpen('/visits/0190', ['CLINICAL_LEAD'])).toBe(true)
  expect(mayOpen('/today', ['ADMIN', 'DISPATCHER'])).toBe(true)
})
