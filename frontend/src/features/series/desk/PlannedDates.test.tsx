import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { PlannedDate } from '@/api/gen'
import { renderInApp } from '@/test/render'
import { PlannedDates } from './PlannedDates'

const at = (local: string) => ({ at: `${local}Z`, local, zone: 'America/Phoenix' })
const date = (some: Partial<PlannedDate>): PlannedDate => ({
  number: 2,
  window: { start: at('2026-12-08T10:00:00'), end: at('2026-12-08T11:00:00') },
  free: true,
  nearest: [],
  clearance: 'COVERED',
  ...some,
})
const later = { start: at('2026-12-08T12:00:00'), windowEnd: at('2026-12-08T13:00:00') }
const taken = date({ free: false, nearest: [{ ...later, part: 'AFTERNOON' }] })

test('a free date is taken, and can be left out', async () => {
  const choose = vi.fn()
  renderInApp(<PlannedDates dates={[date({})]} choices={new Map()} onChoose={choose} />)

  await userEvent.click(screen.getByRole('checkbox', { name: /8 Dec.*10:00–11:00/ }))

  expect(choose).toHaveBeenCalledWith(2, null)
})

test('a taken date offers the nearest times of its day, and is left out without one', async () => {
  const choose = vi.fn()
  renderInApp(<PlannedDates dates={[taken]} choices={new Map()} onChoose={choose} />)

  expect(screen.getByRole('option', { name: 'Leave this date out', selected: true })).toBeVisible()
  await userEvent.selectOptions(screen.getByRole('combobox'), 'Take 12:00–13:00')

  expect(choose).toHaveBeenCalledWith(2, later.start.at)
})

test('a day on which nobody can come says so', () => {
  renderInApp(
    <PlannedDates dates={[date({ free: false })]} choices={new Map()} onChoose={vi.fn()} />,
  )

  expect(screen.getByText(/nobody can come that day, left out/)).toBeVisible()
})

test('a date after the clearance ends and one at a clock change say so', () => {
  const dates = [date({ clearance: 'ENDS_BEFORE', clockChange: 'SKIPPED' })]
  renderInApp(<PlannedDates dates={dates} choices={new Map()} onChoose={vi.fn()} />)

  expect(screen.getByText(/on hold until a prescriber clears it again/)).toBeVisible()
  expect(screen.getByText(/clocks go forward/)).toBeVisible()
})
