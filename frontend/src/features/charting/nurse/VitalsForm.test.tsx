import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { useState } from 'react'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { RecordVitals } from '@/api/gen'
import { renderInApp } from '@/test/render'
import { forgetAllDrafts } from '@/ui/drafts'
import { MainActionSlot } from '@/ui/MainAction'
import { VitalsForm } from './VitalsForm'

const sent: RecordVitals[] = []
const vitals = '*/api/charting/visits/v1/vitals'
const server = setupServer(
  http.get('*/api/identity/session', () => HttpResponse.json({})),
  http.post(vitals, async ({ request }) => {
    sent.push((await request.json()) as RecordVitals)
    return HttpResponse.json({ visitId: 'v1' }, { status: 201 })
  }),
)

beforeAll(() => server.listen())
afterEach(() => {
  server.resetHandlers()
  sent.length = 0
  forgetAllDrafts()
})
afterAll(() => server.close())

function Tablet() {
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  return (
    <MainActionSlot value={slot}>
      <VitalsForm visitId="v1" phase="PRE" last={undefined} />
      <footer ref={setSlot} />
    </MainActionSlot>
  )
}

const tap = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

test('numbers go from the pad into one field after the other', async () => {
  renderInApp(<Tablet />)
  for (const key of ['1', '2', '8', 'Next: Diastolic', '8', '2']) await tap(key)
  await userEvent.click(screen.getByText('A · Alert'))
  await tap('Save vitals')

  await expect
    .poll(() => sent[0]?.readings)
    .toEqual({
      systolic: 128,
      diastolic: 82,
      alertness: 'A',
    })
})

test('21: the hint of the server stands at the field, and what was typed stays', async () => {
  const hint = 'Must be between 30.0 and 43.0 °C. Is this Fahrenheit?'
  server.use(
    http.post(vitals, () =>
      HttpResponse.json(
        {
          type: '/problems/charting/impossible-reading',
          detail: 'A value cannot be a reading.',
          fields: [{ field: 'readings.temperatureC', message: hint }],
        },
        { status: 422 },
      ),
    ),
  )
  renderInApp(<Tablet />)
  const field = screen.getByLabelText('Temperature')
  await userEvent.type(field, '98.6')
  await tap('Save vitals')

  await screen.findByText(hint)
  expect(field).toHaveValue('98.6')
  expect(field).toBeInvalid()
})

test('without an answer the readings stay, and sending again is the same act at the same time', async () => {
  const keys: (string | null)[] = []
  const times: string[] = []
  const lost = http.post(vitals, async ({ request }) => {
    keys.push(request.headers.get('Idempotency-Key'))
    times.push(((await request.json()) as RecordVitals).takenAt)
    return HttpResponse.error()
  })
  server.use(lost)
  const { unmount } = renderInApp(<Tablet />)
  await userEvent.type(screen.getByLabelText('Pulse'), '72')
  await tap('Save vitals')
  await screen.findByRole('alert')
  vi.setSystemTime(Date.now() + 60_000)
  await tap('Save vitals')
  await expect.poll(() => keys.length).toBe(2)
  unmount()
  renderInApp(<Tablet />) // left for another screen, and opened again
  await tap('Save vitals')

  await expect.poll(() => keys.length).toBe(3)
  expect(new Set(keys).size).toBe(1)
  expect(new Set(times).size).toBe(1)
  expect(screen.getByLabelText('Pulse')).toHaveValue('72')
})
