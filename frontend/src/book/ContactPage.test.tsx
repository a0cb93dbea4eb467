import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { renderInApp } from '@/test/render'
import { ContactPage } from './ContactPage'

const mine = {
  id: 'p',
  name: 'Jane Roe',
  phone: '602 555 0199',
  email: 'jane@example.org',
  addresses: [],
  version: 3,
}
let sent: unknown
const server = setupServer(
  http.get('*/api/identity/session', () => HttpResponse.json({})),
  http.get('*/api/patient/me', () => HttpResponse.json(mine)),
  http.put('*/api/patient/me', async ({ request }) => {
    sent = await request.json()
    return HttpResponse.json({ ...mine, phone: '602 555 0111', version: 4 })
  }),
)
beforeAll(() => server.listen())
beforeEach(() => sessionStorage.clear())
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

async function newPhone(phone: string) {
  const field = await screen.findByLabelText('Mobile number')
  await userEvent.clear(field)
  await userEvent.type(field, phone)
  await userEvent.click(screen.getByRole('button', { name: 'Save name and phone' }))
}

test('a patient changes the number that the nurse calls', async () => {
  renderInApp(<ContactPage />)
  await newPhone('602 555 0111')

  expect(await screen.findByText('Your name and phone are saved.')).toBeVisible()
  expect(sent).toEqual({ name: 'Jane Roe', phone: '602 555 0111', version: 3 })
})

test('a refused change keeps what was typed', async () => {
  const changed = { type: '/problems/changed-meanwhile', title: 'Changed meanwhile' }
  server.use(http.put('*/api/patient/me', () => HttpResponse.json(changed, { status: 409 })))
  renderInApp(<ContactPage />)
  await newPhone('602 555 0111')

  expect(await screen.findByText('Changed meanwhile')).toBeVisible()
  expect(screen.getByLabelText('Mobile number')).toHaveValue('602 555 0111')
})
