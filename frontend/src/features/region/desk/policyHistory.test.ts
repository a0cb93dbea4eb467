import { expect, test } from 'vitest'
import type { StatePolicyView } from '@/api/gen'
import { policyHistory } from './policyHistory'

const row = (state: string, effectiveFrom: string) => ({ state, effectiveFrom }) as StatePolicyView

test('the newest row in force counts, later ones wait, earlier ones are history', () => {
  const rows = [row('AZ', '2024-01-01'), row('AZ', '2027-01-01'), row('AZ', '2026-11-24')]
  const history = policyHistory([row('KY', '2027-01-01'), ...rows], () => '2026-11-24')
  expect(
    history.map(({ row, standing }) => `${row.state} ${row.effectiveFrom} ${standing}`),
  ).toEqual([
    'AZ 2027-01-01 future',
    'AZ 2026-11-24 now',
    'AZ 2024-01-01 past',
    'KY 2027-01-01 future',
  ])
})
