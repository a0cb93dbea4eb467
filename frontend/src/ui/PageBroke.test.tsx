import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderInApp } from '@/test/render'
import { OrBroke } from './PageBroke'

function Broken(): never {
  throw new Error('on purpose')
}

test('an app that broke says so, and can be loaded again', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  renderInApp(
    <OrBroke>
      <Broken />
    </OrBroke>,
  )

  expect(screen.getByRole('button', { name: 'Load it again' })).toBeVisible()
})
