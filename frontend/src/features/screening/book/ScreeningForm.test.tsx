import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { FormView, SubmitScreening } from '@/api/gen'
import { renderInApp } from '@/test/render'
import { ScreeningForm } from './ScreeningForm'

const form: FormView = {
  version: '1',
  kind: 'RESCREEN',
  language: 'en',
  groups: [{ id: 'NOW', title: 'How you are now' }],
  items: [
    {
      id: 'SCR-F02',
      group: 'NOW',
      text: 'Do you have any of these right now?',
      type: 'MULTI',
      options: [
        { code: 'CHEST_PAIN', text: 'Chest pain' },
        { code: 'NONE', text: 'None of these' },
      ],
      required: true,
      onlyIf: [],
      anyOpens: false,
      detailWhen: [],
    },
  ],
  knownAnswers: [],
  draft: [],
  example: true,
}

let sent: SubmitScreening | undefined
const server = setupServer()
beforeAll(() => server.listen())
afterEach(() => {
  server.resetHandlers()
  sessionStorage.clear()
})
afterAll(() => server.close())

const done = vi.fn()
const page = <ScreeningForm visitId="1" form={form} part={0} onPart={() => {}} onDone={done} />

function answering(reply: () => Response) {
  server.use(
    http.get('*/api/identity/session', () => HttpResponse.json({})),
    http.post('*/api/screening/visits/1/screenings', async ({ request }) => {
      sent = (await request.json()) as SubmitScreening
      return reply()
    }),
  )
}

test('no health answer holds a patient up; the emergency text of the server is handed on', async () => {
  answering(() => HttpResponse.json({ id: '1', emergencyText: 'Call 911 now' }, { status: 201 }))
  renderInApp(page)
  await userEvent.click(screen.getByLabelText('Chest pain'))
  await userEvent.click(screen.getByRole('button', { name: 'Send my answers' }))

  await vi.waitFor(() => expect(done).toHaveBeenCalledWith('Call 911 now'))
  expect(sent?.answers).toEqual([{ item: 'SCR-F02', codes: ['CHEST_PAIN'] }])
})

test('a question without an answer is named beside it and above the form', async () => {
  renderInApp(page)
  await userEvent.click(screen.getByRole('button', { name: 'Send my answers' }))

  expect(screen.getByRole('group')).toHaveAccessibleDescription('Please answer this question')
  expect(screen.getByRole('alert')).toHaveFocus()
})

test('answers are still there after the server failed and after a reload', async () => {
  answering(() => HttpResponse.json({}, { status: 503 }))
  const { unmount } = renderInApp(page)
  await userEvent.click(screen.getByLabelText('None of these'))
  await userEvent.click(screen.getByRole('button', { name: 'Send my answers' }))
  expect(await screen.findByText('That did not work')).toBeVisible()

  unmount()
  renderInApp(page)

  expect(screen.getByLabelText('None of these')).toBeChecked()
})
