import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { ConsentStatus, MyConsent } from '@/api/gen'
import { renderInApp } from '@/test/render'
import { ConsentsPage } from './ConsentPages'

const photos = (status: ConsentStatus): MyConsent => ({
  kind: 'PHOTO',
  status,
  maySign: status !== 'SIGNED',
  mayTakeBack: status === 'SIGNED',
})

let photo: ConsentStatus = 'SIGNED'
const server = setupServer(
  http.get('*/api/identity/session', () => HttpResponse.json({})),
  http.get('*/api/consent/mine', () => HttpResponse.json([photos(photo)])),
  http.post('*/api/consent/mine/withdrawals', () => {
    photo = 'TAKEN_BACK'
    return HttpResponse.json([photos(photo)], { status: 201 })
  }),
)
beforeAll(() => server.listen())
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

test('a consent is taken back only after what follows from it was said', async () => {
  renderInApp(<ConsentsPage />)
  const card = within(await screen.findByRole('article', { name: 'Photos' }))
  await userEvent.click(card.getByRole('button', { name: 'Take it back' }))
  expect(card.getByRole('status')).toHaveTextContent('No photos are taken then.')
  await userEvent.click(card.getByRole('button', { name: 'Yes, take it back' }))

  expect(await card.findByText('Taken back')).toBeVisible()
  expect(card.getByRole('link', { name: 'Read and sign' })).toHaveAttribute(
    'href',
    '/book/consents/photos',
  )
})

test('before a first visit there is nothing to sign', async () => {
  const missing = { type: '/problems/not-found', title: 'Not found' }
  server.use(http.get('*/api/consent/mine', () => HttpResponse.json(missing, { status: 404 })))
  renderInApp(<ConsentsPage />)

  expect(await screen.findByText('There is nothing to sign before your first visit.')).toBeVisible()
})
