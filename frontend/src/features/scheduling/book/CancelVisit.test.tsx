import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { MyVisit } from '@/api/gen'
import { renderInApp } from '@/test/render'
import { CancelVisit } from './CancelVisit'

const until = { at: '2026-11-24T05:00:00Z', local: '2026-11-23T22:00:00', zone: 'America/Phoenix' }
const visit = (some: Partial<MyVisit>) => ({ regionPhone: '+1 602 555 0100', ...some }) as MyVisit

test('until the cut-off the visit is cancelled here, and the page says until when', () => {
  renderInApp(<CancelVisit visit={visit({ mayCancel: true, cancelUntil: until })} href="/x" />)

  expect(screen.getByRole('link', { name: 'Cancel this visit' })).toHaveAttribute('href', '/x')
  expect(screen.getByText(/You can cancel here until .*23 Nov/)).toBeVisible()
})

test('after it there is a telephone instead of the button', () => {
  renderInApp(<CancelVisit visit={visit({ mayCancel: false, cancelUntil: until })} href="/x" />)

  expect(screen.queryByRole('link', { name: 'Cancel this visit' })).toBeNull()
  expect(screen.getByRole('link', { name: '+1 602 555 0100' })).toHaveAttribute(
    'href',
    'tel:+16025550100',
  )
})

test('a visit that is over or under way says nothing of cancelling', () => {
  renderInApp(<CancelVisit visit={visit({ mayCancel: false })} href="/x" />)

  expect(screen.queryByText(/cancel/i)).toBeNull()
})
