import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { useState } from 'react'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { AreaView, BookAddress } from '@/api/gen'
import { renderInApp } from '@/test/render'
import { WhereStep } from './WhereStep'

const server = setupServer(
  http.get('*/api/region/area', ({ request }) =>
    HttpResponse.json<AreaView>(
      new URL(request.url).searchParams.get('zip') === '85007'
        ? { served: true, regionName: 'Phoenix', state: 'AZ' }
        : { served: false },
    ),
  ),
)
beforeAll(() => server.listen())
afterAll(() => server.close())

const done = vi.fn()

function Page() {
  const [address, setAddress] = useState<Partial<BookAddress>>({})
  return <WhereStep address={address} onChange={setAddress} onDone={done} />
}

test('outside of every area the answer comes before anything personal is asked', async () => {
  renderInApp(<Page />)
  await userEvent.type(screen.getByLabelText('ZIP code'), '10001')

  expect(await screen.findByText('We do not come to 10001 yet')).toBeVisible()
  expect(screen.queryByLabelText('Street and house number')).toBeNull()
})

test('inside an area the state is known; street and city are asked', async () => {
  renderInApp(<Page />)
  await userEvent.type(screen.getByLabelText('ZIP code'), '85007')
  await userEvent.type(await screen.findByLabelText('Street and house number'), '12 Elm St')
  await userEvent.type(screen.getByLabelText('City'), 'Phoenix')
  await userEvent.click(screen.getByRole('button', { name: 'Use this address' }))

  expect(done.mock.lastCall?.[0]).toEqual({
    line1: '12 Elm St',
    city: 'Phoenix',
    state: 'AZ',
    zip: '85007',
  })
})
