import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { useState } from 'react'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { renderInApp } from '@/test/render'
import { MainActionSlot } from '@/ui/MainAction'
import { ReportForm } from './ReportForm'

let leave = () => {}
const left = new Promise<void>((resolve) => (leave = resolve))
const server = setupServer(
  http.get('*/api/identity/session', () => HttpResponse.json({})),
  http.get('*/api/sideeffect/symptoms', () => HttpResponse.json([])),
  http.post('*/api/sideeffect/visits/v/reports', async () => {
    await left
    return HttpResponse.json({ id: 'r', emergencyText: 'Call 911 now.' }, { status: 201 })
  }),
)
beforeAll(() => server.listen())
afterAll(() => server.close())

const shown = vi.fn()
const filed = vi.fn()

function Tablet() {
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  return (
    <MainActionSlot value={slot}>
      <ReportForm visitId="v" zone="America/Phoenix" onEmergencyText={shown} onFiled={filed} />
      <footer ref={setSlot} />
    </MainActionSlot>
  )
}

test('the emergency steps come although the nurse left the report before the answer', async () => {
  const { unmount } = renderInApp(<Tablet />)
  await userEvent.type(screen.getByLabelText(/In the patient’s words/), 'Cannot breathe')
  await userEvent.click(screen.getByLabelText('Just now'))
  await userEvent.click(screen.getByLabelText('Very severe'))
  await userEvent.click(screen.getByRole('button', { name: 'File side effect' }))
  unmount()
  leave()

  await expect.poll(() => shown.mock.calls).toEqual([['Call 911 now.']])
  expect(filed).not.toHaveBeenCalled()
})
