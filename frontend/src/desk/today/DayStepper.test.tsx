import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderInApp } from '@/test/render'
import { DayStepper } from './DayStepper'

test('the way back to today needs no loaded day', async () => {
  const onDate = vi.fn()
  renderInApp(<DayStepper date="2026-11-25" today={false} onDate={onDate} />)
  await userEvent.click(screen.getByRole('button', { name: 'Day after' }))
  await userEvent.click(screen.getByRole('button', { name: 'Today' }))

  expect(onDate.mock.calls).toEqual([['2026-11-26'], []])
})
