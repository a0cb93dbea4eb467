import { expect, test } from 'vitest'
import type { BoardVisit } from '@/api/gen'
import { countExceptions, sift } from './exceptions'

const when = { at: '2026-11-24T17:00:00Z', local: '2026-11-24T10:00', zone: 'America/Phoenix' }
const visit = (part: Partial<BoardVisit>): BoardVisit => ({
  id: '1',
  version: 1,
  status: 'SCHEDULED',
  released: true,
  window: { start: when, end: when },
  plannedStart: when,
  plannedEnd: when,
  patientName: 'Marta Delgado',
  phone: '+1 602 555 0110',
  addressId: '2',
  addressLine: '1200 W Roosevelt St',
  zip: '85007',
  therapyId: '4',
  therapyName: 'Magnesium drip',
  nurse: { id: '3', name: 'Nora Beck' },
  ready: true,
  obstacles: [],
  emergency: false,
  noShowReported: false,
  evvExceptions: [],
  pointExact: true,
  ...part,
})

test('the strip counts what needs an eye', () => {
  const visits = [
    visit({}),
    visit({ status: 'REQUESTED', ready: false }),
    visit({ ready: false }),
    visit({ status: 'ARRIVED', noShowReported: true, ready: false }),
    visit({ status: 'DEPARTED', evvExceptions: ['LOCATION_UNCERTAIN'] }),
    visit({ status: 'CLOSED', emergency: true }),
    visit({ status: 'IN_PROGRESS', emergency: true }),
  ]
  expect(countExceptions(visits)).toEqual({
    emergency: 1,
    unassigned: 1,
    'not-ready': 2,
    'no-show': 1,
    evv: 1,
  })
})

test('every word of the filter must fit, wherever it stands', () => {
  const visits = [visit({}), visit({ id: '9', patientName: 'James Okonkwo' })]
  expect(sift(visits, undefined, ' roosevelt  BECK ')).toHaveLength(2)
  expect(sift(visits, undefined, 'james nora').map(({ id }) => id)).toEqual(['9'])
  expect(sift(visits, 'unassigned', '')).toEqual([])
})
