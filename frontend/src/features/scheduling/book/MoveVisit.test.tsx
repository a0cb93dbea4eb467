import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { MyVisit } from '@/api/gen'
import { renderInApp } from '@/test/render'
import { MoveVisit } from './MoveVisit'

const until = { at: '2026-11-23T17:00:00Z', local: '2026-11-23T10:00:00', zone: 'America/Phoenix' }
const visit = (some: Partial<MyVisit>) => ({ regionPhone: '+1 602 555 0100', ...some }) as MyVisit

test('until the cut-off the time is changed here, and the page says until when', () => {
  renderInApp(<MoveVisit visit={visit({ mayMove: true, moveUntil: until })} href="/x" />)

  expect(screen.getByRole('link', { name: 'Change time' })).toHaveAttribute('href', '/x')
  expect(screen.getByText(/You can change the time here until .*23 Nov/)).toBeVisible()
})

test('after it there is a telephone instead of the button', () => {
  renderInApp(<MoveVisit visit={visit({ mayMove: false, moveUntil: until })} href="/x" />)

  expect(screen.queryByRole('link', { name: 'Change time' })).toBeNull()
  expect(screen.getByRole('link', { name: '+1 602 555 0100' })).toHaveAttribute(
    'href',
    'tel:+16025550100',
  )
})

test('a visit that is over or under way says nothing of another time', () => {
  renderInApp(<MoveVisit visit={visit({ mayMove: false })} href="/x" />)

  expect(screen.queryByText(/change/i)).toBeNull()
})
