import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { watchSession } from '@/features/identity/session'
import { renderInApp } from '@/test/render'
import { BookApp } from './BookApp'
import { DraftProvider } from './draft'

const emergencyText = 'Call 911 now.'
const when = { at: '2026-11-24T15:00:00Z', local: '2026-11-24T08:00', zone: 'America/Phoenix' }
const visit = {
  id: 'v',
  window: { start: when, end: when },
  regionPhone: '602 555 0100',
  tasks: [],
  mayReport: true,
}
const account = { id: 'a', name: 'Jane Roe', email: 'jane@x', roles: ['PATIENT'], regions: [] }
const sent: { onsetAt: string; text: string }[] = []
let signedIn: boolean
const signedOut = { type: '/problems/signed-out' }

const server = setupServer(
  http.get('*/api/identity/session', () => HttpResponse.json(signedIn ? { account } : {})),
  http.post('*/api/identity/session', () => {
    signedIn = true
    return HttpResponse.json({ account })
  }),
  http.get('*/api/visit/mine/v', () => HttpResponse.json(visit)),
  http.get('*/api/sideeffect/symptoms', () => HttpResponse.json([])),
  http.post('*/api/sideeffect/visits/v/reports', async ({ request }) => {
    sent.push((await request.json()) as (typeof sent)[0])
    return HttpResponse.json({ id: 'r', emergencyText }, { status: 201 })
  }),
)
beforeAll(() => server.listen())
beforeEach(() => {
  signedIn = true
  sessionStorage.clear()
  history.replaceState(null, '', '/book/visits/v/report')
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

/** As after a reload: nothing but the address and what the tab keeps. */
function load() {
  cleanup()
  renderInApp(
    <DraftProvider>
      <BookApp />
    </DraftProvider>,
    watchSession,
  )
}

async function tell() {
  await userEvent.type(await screen.findByLabelText(/What do you notice/), 'My lips swell')
  await userEvent.click(screen.getByLabelText('Severe'))
}
const send = () => userEvent.click(screen.getByRole('button', { name: 'Send this report' }))

test('the emergency text stays after a reload', async () => {
  load()
  await tell()
  await send()
  expect(await screen.findByText(emergencyText)).toBeVisible()
  load()

  expect(await screen.findByText(emergencyText)).toBeVisible()
})

test('a report is kept over a reload and an ended session', async () => {
  server.use(
    http.post(
      '*/api/sideeffect/visits/v/reports',
      () => {
        signedIn = false
        return HttpResponse.json(signedOut, { status: 401 })
      },
      {
        once: true,
      },
    ),
  )
  load()
  await tell()
  load()
  expect(await screen.findByLabelText(/What do you notice/)).toHaveValue('My lips swell')
  await send()
  await userEvent.type(await screen.findByLabelText('E-mail'), account.email)
  await userEvent.type(screen.getByLabelText('Password'), 'four calm herons wade')
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  await screen.findByLabelText(/What do you notice/)
  await send()

  expect(await screen.findByText('We have your report')).toBeVisible()
})

test('when it began is meant by the clock of the address', async () => {
  sent.length = 0
  load()
  await tell()
  expect(screen.getByLabelText(/When did it begin/)).toHaveValue('2026-11-24T09:00')
  await send()
  await screen.findByText('We have your report')

  expect(sent).toMatchObject([{ onsetAt: '2026-11-24T16:00:00.000Z' }])
})
