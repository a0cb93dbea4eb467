import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { BoardVisit, MoveVisit as Move } from '@/api/gen'
import { renderInApp } from '@/test/render'
import { MoveVisit } from './MoveVisit'

const at = (local: string) => ({ at: `${local}Z`, local, zone: 'America/Phoenix' })
const visit = {
  id: 'v1',
  version: 3,
  status: 'SCHEDULED',
  zip: '85004',
  therapyId: 't1',
  window: { start: at('2026-11-25T10:00:00'), end: at('2026-11-25T11:00:00') },
  plannedStart: at('2026-11-25T10:00:00'),
  plannedEnd: at('2026-11-25T12:00:00'),
  nurse: { id: 'n1', name: 'Ana' },
} as BoardVisit
const slot = {
  start: at('2026-11-26T14:00:00'),
  windowEnd: at('2026-11-26T15:00:00'),
  part: 'AFTERNOON',
}

const sent: Move[] = []
const server = setupServer(
  http.get('*/api/identity/session', () => HttpResponse.json({})),
  http.get('*/api/dispatch/visits/v1/nurses', () => HttpResponse.json([])),
  http.get('*/api/scheduling/days', () =>
    HttpResponse.json([{ date: '2026-11-26', slots: [slot] }]),
  ),
  http.post('*/api/scheduling/visits/v1/move', async ({ request }) => {
    sent.push((await request.json()) as Move)
    return HttpResponse.json({ id: 'v1', status: 'SCHEDULED', version: 4 })
  }),
)
beforeAll(() => server.listen())
afterEach(() => void (sent.length = 0))
afterAll(() => server.close())

const show = () => renderInApp(<MoveVisit visit={visit} onDone={vi.fn()} onCancel={vi.fn()} />)
const move = () => userEvent.click(screen.getByRole('button', { name: 'Move the visit' }))
const give = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

test('inside the promised window nobody is asked', async () => {
  show()
  give(/^Time/, '10:30')
  give(/^Why/, 'The road is closed')
  expect(screen.getByText(/nobody is asked/)).toBeVisible()
  await move()

  await expect
    .poll(() => sent)
    .toEqual([{ date: '2026-11-25', time: '10:30', visitVersion: 3, reason: 'The road is closed' }])
})

test('another window is sent only with how the patient agreed', async () => {
  show()
  await screen.findByText('1 free time in two weeks')
  await userEvent.selectOptions(screen.getByLabelText(/^Free times/), slot.start.at)
  give(/^Why/, 'The patient rang')
  await move()
  expect(await screen.findByText(/only with the patient’s agreement/)).toBeVisible()
  expect(sent).toEqual([])

  await userEvent.click(screen.getByLabelText('by telephone'))
  await move()
  await expect
    .poll(() => sent)
    .toMatchObject([{ date: '2026-11-26', time: '14:00', agreed: 'TELEPHONE' }])
})
