import { expect, test } from 'vitest'
import type { ClinicianRow } from '@/api/gen'
import { has } from './exceptions'

const fine: ClinicianRow = {
  id: 'c',
  accountId: 'a',
  name: 'Nora Fields',
  kind: 'RN',
  regionId: 'r',
  licences: [],
  blocked: false,
  blockedStates: [],
  missing: [],
  expiring: [],
}

test('a block of one state makes an exception like one of all', () => {
  expect(has(fine, 'blocked')).toBe(false)
  expect(has({ ...fine, blocked: true }, 'blocked')).toBe(true)
  expect(has({ ...fine, blockedStates: ['AZ'] }, 'blocked')).toBe(true)
})

test('each stage of ending is an exception of its own', () => {
  const ending: ClinicianRow = {
    ...fine,
    expiring: [{ name: 'RN licence AZ', until: '2026-12-10', stage: 'DAYS_30' }],
  }
  expect(has(ending, 'DAYS_30')).toBe(true)
  expect(has(ending, 'DAYS_7')).toBe(false)
  expect(has({ ...fine, missing: ['IV competency: not on record.'] }, 'missing')).toBe(true)
})
