import { expect, test } from 'vitest'
import type { Timeline, TimelineVisit } from '@/api/gen'
import { gaps, hoursOf, placed, rowsOf, within } from './timelineLayout'

const day = '2026-11-24'
const at = (time: string, on = day) => ({ at: '', local: `${on}T${time}:00`, zone: 'UTC' })
const visit = (from: string, to: string, nurseId?: string) =>
  ({
    id: `${from}-${to}`,
    plannedStart: at(from),
    plannedEnd: at(to),
    ...(nurseId && { nurseId }),
  }) as TimelineVisit

test('a shift over midnight is shown in each of its days', () => {
  const night = { start: at('22:00'), end: at('02:00', '2026-11-25') }
  expect(within(day, night)).toEqual({ from: 1320, to: 1440 })
  expect(within('2026-11-25', night)).toEqual({ from: 0, to: 120 })
  expect(within('2026-11-26', night)).toBeUndefined()
})

test('the hours of a day hold every shift and stop, and office hours else', () => {
  const timeline = {
    nurses: [{ id: 'n', name: 'N', shifts: [{ start: at('07:30'), end: at('15:00') }] }],
    visits: [visit('16:10', '17:20')],
  } as unknown as Timeline
  expect(hoursOf(timeline, day)).toEqual({ from: 7 * 60, to: 18 * 60 })
  expect(hoursOf(timeline, '2026-11-25')).toEqual({ from: 480, to: 1080 })
})

test('stops at the same time stand below each other, later ones come up again', () => {
  const lanes = placed(
    [visit('10:00', '12:00'), visit('11:00', '13:00'), visit('12:00', '13:00')],
    day,
  )
  expect(lanes.map(({ lane }) => lane)).toEqual([0, 1, 0])
})

test('between two stops lies the way', () => {
  const stops = placed([visit('10:00', '11:00'), visit('11:45', '12:00')], day)
  expect(gaps(stops)).toEqual([{ from: 660, to: 705 }])
})

test('a visit without a nurse stands on top, and each other one in its nurse’s row', () => {
  const rows = rowsOf({
    nurses: [{ id: 'n', name: 'Nora', shifts: [] }],
    visits: [visit('10:00', '11:00', 'n'), visit('12:00', '13:00')],
  } as unknown as Timeline)
  expect(rows.map(({ name, visits }) => [name, visits.length])).toEqual([
    ['Unassigned', 1],
    ['Nora', 1],
  ])
})
