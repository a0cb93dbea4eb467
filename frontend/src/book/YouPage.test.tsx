import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { renderInApp } from '@/test/render'
import { type Draft, DraftProvider } from './draft'
import { path } from './route'
import { YouPage } from './YouPage'

const at = (local: string) => ({ at: `${local}:00Z`, local, zone: 'UTC' })
const slot = (from: string, to: string) => ({
  start: at(`2026-11-24T${from}`),
  windowEnd: at(`2026-11-24T${to}`),
  part: 'MORNING',
})
const draft = {
  address: { line1: '12 Elm St', city: 'Phoenix', state: 'AZ', zip: '85007' },
  therapy: { id: 't', name: 'Myers cocktail', minutes: 60, ingredients: [], mixedOnSite: true },
  given: { reasons: ['ANXIETY'] },
  person: { name: 'Jane Roe', phone: '602 555 0199', email: 'jane@example.org' },
  hold: {
    id: 'h',
    token: 'secret',
    therapyId: 't',
    zip: '85007',
    totalMinutes: 120,
    window: { start: at('2026-11-24T10:00'), end: at('2026-11-24T11:00') },
    expiresAt: '',
    secondsLeft: 600,
    endsHere: Date.now() + 600_000,
  },
} as unknown as Draft

const account = {
  id: 'a',
  name: 'Jane Roe',
  email: 'jane@example.org',
  roles: ['PATIENT'],
  regions: [],
}
const gone = { type: '/problems/scheduling/hold-expired', nearest: [slot('09:00', '10:00')] }
let signedIn: boolean
const server = setupServer(
  http.get('*/api/identity/session', () => HttpResponse.json(signedIn ? { account } : {})),
  http.get('*/api/patient/me', () => HttpResponse.json({}, { status: 404 })),
  http.get('*/api/scheduling/days', () => HttpResponse.json([])),
)
beforeAll(() => server.listen())
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

function open(more: Partial<Draft>, as: 'PATIENT' | 'NOBODY') {
  signedIn = as === 'PATIENT'
  history.replaceState(null, '', '/book/you')
  sessionStorage.setItem('rounds.booking', JSON.stringify({ ...draft, ...more }))
  renderInApp(
    <DraftProvider>
      <YouPage />
    </DraftProvider>,
  )
}

test('a lost hold keeps all answers and offers the nearest times', async () => {
  server.use(http.post('*/api/scheduling/bookings', () => HttpResponse.json(gone, { status: 409 })))
  open({}, 'PATIENT')
  await userEvent.click(await screen.findByRole('button', { name: 'Book this time' }))

  expect(await screen.findByText(/We could not keep Tue 24 Nov, 10:00/)).toBeVisible()
  expect(screen.getByRole('button', { name: /Tue 24 Nov, 09:00/ })).toBeEnabled()
  expect(screen.getByLabelText('Your full name')).toHaveValue('Jane Roe')
})

test('when the ten minutes are over this is said at once', async () => {
  open({ hold: { ...draft.hold!, endsHere: Date.now() - 1 } }, 'NOBODY')

  expect(await screen.findByText(/We could not keep/)).toBeVisible()
})

test('after the one-time link was opened the booking goes on by itself', async () => {
  server.use(
    http.post('*/api/scheduling/bookings', () =>
      HttpResponse.json({ visitId: 'v' }, { status: 201 }),
    ),
  )
  open({ linkAsked: true }, 'PATIENT')

  await expect.poll(path).toBe('/visits/v/health/1')
})

test('a booking whose answer was lost is found under the visits, not booked again', async () => {
  const used = { type: '/problems/scheduling/hold-used' }
  server.use(http.post('*/api/scheduling/bookings', () => HttpResponse.json(used, { status: 409 })))
  open({}, 'PATIENT')
  await userEvent.click(await screen.findByRole('button', { name: 'Book this time' }))

  await expect.poll(path).toBe('/visits')
})

test('a name that is deleted to write another one does not come back', async () => {
  open({ person: {} }, 'PATIENT')
  const name = await screen.findByLabelText('Your full name')
  expect(name).toHaveValue('Jane Roe')
  await userEvent.clear(name)

  expect(name).toHaveValue('')
})
