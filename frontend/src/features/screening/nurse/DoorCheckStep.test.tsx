import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { useState } from 'react'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { DoorCheckView, RecordDoorCheck } from '@/api/gen'
import { renderInApp } from '@/test/render'
import { MainActionSlot } from '@/ui/MainAction'
import { DoorCheckStep } from './DoorCheckStep'

const question = (id: string, text: string) => ({
  id,
  group: 'NOW',
  text,
  type: 'YES_NO_UNSURE' as const,
  options: [
    { code: 'YES', text: 'Yes' },
    { code: 'NO', text: 'No' },
  ],
  required: true,
  detailWhen: [],
})
const at = { at: '2026-11-24T12:00:00Z', local: '2026-11-24T05:00:00', zone: 'America/Phoenix' }
const no = (item: string) => ({ answer: { item, codes: ['NO'] }, words: 'No', at })
const check: DoorCheckView = {
  version: '2',
  items: [question('F01', 'Any change?'), question('F04', 'Any alcohol?')],
  last: [no('F01'), no('F04')],
}
let sent: RecordDoorCheck | undefined
const server = setupServer(
  http.get('*/api/identity/session', () => HttpResponse.json({})),
  http.get('*/api/screening/visits/v1/door-check', () => HttpResponse.json(check)),
  http.post('*/api/screening/visits/v1/door-checks', async ({ request }) => {
    sent = (await request.json()) as RecordDoorCheck
    return HttpResponse.json({ id: 's1', emergencyText: 'Call 911 now' }, { status: 201 })
  }),
)
beforeAll(() => server.listen())
afterAll(() => server.close())

function Tablet({ onEmergencyText }: { onEmergencyText: (text: string) => void }) {
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  return (
    <MainActionSlot value={slot}>
      <DoorCheckStep visitId="v1" onSaved={vi.fn()} onEmergencyText={onEmergencyText} />
      <footer ref={setSlot} />
    </MainActionSlot>
  )
}

test('each question is asked again, and only what changed stands out', async () => {
  const onEmergencyText = vi.fn()
  renderInApp(<Tablet onEmergencyText={onEmergencyText} />)

  await userEvent.click(await screen.findByRole('button', { name: 'Same answer: Any change?' }))
  expect(screen.queryByText('Changed')).toBeNull()
  expect(screen.getByRole('button', { name: '1 still to ask' })).toBeDisabled()

  await userEvent.click(screen.getAllByRole('radio', { name: 'Yes' })[1]!)
  expect(screen.getByText('Changed')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Save answers' }))

  await vi.waitFor(() => expect(onEmergencyText).toHaveBeenCalledWith('Call 911 now'))
  expect(sent).toEqual({
    version: '2',
    answers: [
      { item: 'F01', codes: ['NO'] },
      { item: 'F04', codes: ['YES'] },
    ],
  })
})
