import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { MyDate, MySeries } from '@/api/gen'
import { renderInApp } from '@/test/render'
import { SeriesDates } from './SeriesDates'

const server = setupServer()
beforeAll(() => server.listen())
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const at = (local: string) => ({ at: `${local}Z`, local, zone: 'America/Phoenix' })
const date = (id: string, day: string, some: Partial<MyDate> = {}): MyDate => ({
  id,
  window: { start: at(`${day}T10:00:00`), end: at(`${day}T11:00:00`) },
  state: 'COMING',
  moved: false,
  ...some,
})

const asked = vi.fn()

const shown = (series: MySeries) => {
  server.use(
    http.get('*/api/series/mine/a', () => {
      asked()
      return HttpResponse.json(series)
    }),
  )
  return renderInApp(<SeriesDates visitId="a" hrefOf={(id) => `/visits/${id}`} />)
}

test('a visit that comes again shows every date and leads to the others', async () => {
  shown({
    everyWeeks: 2,
    visits: [
      date('a', '2026-12-08'),
      date('b', '2026-12-22', { moved: true }),
      date('c', '2027-01-05', { state: 'CANCELLED' }),
    ],
  })

  expect(await screen.findByRole('heading', { name: 'Every 2 weeks' })).toBeVisible()
  expect(screen.getByText('this visit')).toBeVisible()
  expect(screen.getByRole('link', { name: /22 Dec/ })).toHaveAttribute('href', '/visits/b')
  expect(screen.getByText('moved to this time')).toBeVisible()
  expect(screen.getByText('cancelled')).toBeVisible()
})

test('a single visit says nothing of a series', async () => {
  const { container } = shown({ visits: [] })

  await vi.waitFor(() => expect(asked).toHaveBeenCalled())
  expect(container.querySelector('section')).toBeNull()
})
