import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { useState } from 'react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { TakeStep } from '@/api/gen'
import { renderInApp } from '@/test/render'
import { forgetAllDrafts } from '@/ui/drafts'
import { MainActionSlot } from '@/ui/MainAction'
import { ArriveStep } from './ArriveStep'

const sent: TakeStep[] = []
const why = 'You are outside of 400 m around the address. Give the reason.'

/** Like the server: far away needs a reason, no position needs none. */
const server = setupServer(
  http.get('*/api/identity/session', () => HttpResponse.json({})),
  http.post('*/api/visit/visits/v1/steps', async ({ request }) => {
    const step = (await request.json()) as TakeStep
    sent.push(step)
    if (!step.position || step.reason) return HttpResponse.json({ status: 'ARRIVED' })
    return HttpResponse.json(
      { type: '/problems/visit/reason-needed', fields: [{ field: 'reason', message: why }] },
      { status: 422 },
    )
  }),
)

const here = { latitude: 33.5, longitude: -112.1, accuracy: 12 }
const asked = vi.fn()
const device = { allows: true }

beforeAll(() => server.listen())
beforeEach(() => {
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: {
      getCurrentPosition: (found: (at: object) => void, refused: () => void) => {
        asked()
        if (device.allows) found({ coords: here })
        else refused()
      },
    },
  })
})
afterEach(() => {
  sent.length = 0
  asked.mockClear()
  device.allows = true
  forgetAllDrafts()
})
afterAll(() => server.close())

function Tablet() {
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  return (
    <MainActionSlot value={slot}>
      <ArriveStep visitId="v1" />
      <footer ref={setSlot} />
    </MainActionSlot>
  )
}

const arrive = () => userEvent.click(screen.getByRole('button', { name: 'I have arrived' }))

test('38: far from the address a reason is asked for, and the place of the first tap is kept', async () => {
  renderInApp(<Tablet />)
  expect(asked).not.toHaveBeenCalled()
  await arrive()
  await userEvent.click(await screen.findByText('The position of the tablet is wrong'))
  await arrive()

  await expect.poll(() => sent.length).toBe(2)
  expect(sent[1]).toMatchObject({
    step: 'ARRIVE',
    reason: 'The position of the tablet is wrong',
    position: { latitude: 33.5, longitude: -112.1, accuracyM: 12 },
  })
  expect(asked).toHaveBeenCalledOnce()
})

test('a device that refuses its position holds nobody up', async () => {
  device.allows = false
  renderInApp(<Tablet />)
  await arrive()

  await expect.poll(() => sent).toMatchObject([{ step: 'ARRIVE' }])
  expect(sent[0]).not.toHaveProperty('position')
})
