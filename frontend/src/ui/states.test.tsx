import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Problem } from '@/api/Problem'
import { renderInApp } from '@/test/render'
import { Loaded } from './states'

test('data that could not be refreshed stays, and says how old it is', () => {
  const query = {
    data: 'Visits',
    dataUpdatedAt: Date.now() - 12 * 60_000,
    error: new Problem({}, 0),
    refetch: () => Promise.reject(new Error('not asked')),
  }
  renderInApp(<Loaded query={query}>{(visits) => <p>{visits}</p>}</Loaded>)

  expect(screen.getByText('Visits')).toBeVisible()
  expect(screen.getByText(/It is 12 minutes old/)).toBeVisible()
})
