import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { renderInApp } from '@/test/render'
import { switchKeys, useKeys } from './keys'

function Assignable({ run }: { run: () => void }) {
  useKeys([{ key: 'a', says: 'Assign', run }])
  return <input aria-label="Filter" />
}

afterEach(() => switchKeys(true))

test('a key works on the page, not while somebody types', async () => {
  const run = vi.fn()
  renderInApp(<Assignable run={run} />)
  await userEvent.keyboard('a')
  expect(run).toHaveBeenCalledTimes(1)

  await userEvent.type(screen.getByRole('textbox'), 'a')
  await userEvent.keyboard('{Control>}a{/Control}')
  expect(run).toHaveBeenCalledTimes(1)
})

test('single keys can be switched off', async () => {
  const run = vi.fn()
  renderInApp(<Assignable run={run} />)
  switchKeys(false)
  await userEvent.keyboard('a')

  expect(run).not.toHaveBeenCalled()
})

test('what was opened last answers first', async () => {
  const [below, above] = [vi.fn(), vi.fn()]
  renderInApp(<Assignable run={below} />)
  renderInApp(<Assignable run={above} />)
  await userEvent.keyboard('a')

  expect(above).toHaveBeenCalled()
  expect(below).not.toHaveBeenCalled()
})
