import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { useState } from 'react'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { DoorCheckView, RecordDoorCheck } from '@/api/gen'
import { renderInApp } from '@/test/render'
import { forgetAllDrafts } from '@/ui/drafts'
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
    { code: 'NOT_SURE', text: 'Not sure' },
  ],
  required: true,
  onlyIf: [],
  anyOpens: false,
  detailWhen: [],
})
const moment = (local: string) => ({ at: `${local}Z`, local, zone: 'America/Phoenix' })
const screened = moment('2026-11-20T09:00:00')
const askedAgain = moment('2026-11-24T05:00:00')
const no = (item: string) => ({
  answer: { item, codes: ['NO'] },
  words: 'No',
  at: askedAgain,
})
const check: DoorCheckView = {
  version: '2',
  items: [
    question('F01', 'Any change?'),
    question('F02', 'Chest pain now?'),
    question('F04', 'Any alcohol?'),
  ],
  last: [no('F01'), no('F02'), no('F04')],
  afresh: ['F02'],
  since: { screened, askedAgain, changes: [] },
}
let asked = check
let sent: RecordDoorCheck | undefined
const server = setupServer(
  http.get('*/api/identity/session', () => HttpResponse.json({})),
  http.get('*/api/screening/visits/v1/door-check', () => HttpResponse.json(asked)),
  http.post('*/api/screening/visits/v1/door-checks', async ({ request }) => {
    sent = (await request.json()) as RecordDoorCheck
    return HttpResponse.json({ id: 's1', emergencyText: 'Call 911 now' }, { status: 201 })
  }),
)
beforeAll(() => server.listen())
beforeEach(() => {
  asked = check
  forgetAllDrafts()
})
afterAll(() => server.close())

function Tablet({ onEmergencyText = vi.fn() }: { onEmergencyText?: (text: string) => void }) {
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  return (
    <MainActionSlot value={slot}>
      <DoorCheckStep
        visitId="v1"
        conditions="Sitting readings first"
        onSaved={vi.fn()}
        onEmergencyText={onEmergencyText}
      />
      <footer ref={setSlot} />
    </MainActionSlot>
  )
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

test('each question is asked again, and only what changed stands out', async () => {
  const onEmergencyText = vi.fn()
  renderInApp(<Tablet onEmergencyText={onEmergencyText} />)

  await press('Same answer: Any change?')
  await userEvent.click(screen.getByRole('radio', { name: 'No' }))
  expect(screen.queryByText('Changed')).toBeNull()
  expect(screen.getByRole('button', { name: '1 still to ask' })).toBeDisabled()

  await press('Another answer: Any alcohol?')
  await userEvent.click(screen.getByRole('radio', { name: 'Yes' }))
  expect(screen.getByText('Changed')).toBeVisible()
  await press('Save answers')

  await vi.waitFor(() => expect(onEmergencyText).toHaveBeenCalledWith('Call 911 now'))
  expect(sent).toEqual({
    version: '2',
    answers: [
      { item: 'F01', codes: ['NO'] },
      { item: 'F02', codes: ['NO'] },
      { item: 'F04', codes: ['YES'] },
    ],
  })
})

test('signs of an emergency are asked without what was said before', async () => {
  renderInApp(<Tablet />)

  expect(await screen.findByRole('group', { name: 'Chest pain now?' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Same answer: Chest pain now?' })).toBeNull()
  for (const choice of screen.getAllByRole('radio')) expect(choice).not.toBeChecked()
})

test('an answered question is one line, and opens again to be put right', async () => {
  renderInApp(<Tablet />)

  await press('Same answer: Any alcohol?')
  expect(screen.queryByRole('group', { name: 'Any alcohol?' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Change: Any alcohol?' })).toHaveFocus()

  await press('Change: Any alcohol?')
  expect(screen.getByRole('radio', { name: 'No', checked: true })).toBeVisible()
})

test('on top stands what changed since the screening, with the conditions of the clearance', async () => {
  const change = { item: 'F04', question: 'Any alcohol?', before: 'No', now: 'Not sure' }
  asked = { ...check, since: { screened, askedAgain, changes: [change] } }
  renderInApp(<Tablet />)

  const panel = await screen.findByRole('region', { name: 'Since the screening' })
  expect(panel).toHaveTextContent(/Any alcohol\?before NoNot sure/)
  expect(panel).toHaveTextContent('Fri 20 Nov, 09:00')
  expect(panel).toHaveTextContent('Tue 24 Nov, 05:00')
  expect(panel).toHaveTextContent('Sitting readings first')
})

test('without a change the panel says so, without short answers it does not', async () => {
  const { unmount } = renderInApp(<Tablet />)
  expect(await screen.findByText(/Nothing has changed since Fri 20 Nov, 09:00/)).toBeVisible()
  unmount()

  asked = { ...check, since: { screened, changes: [] } }
  renderInApp(<Tablet />)
  expect(await screen.findByText(/were not answered since/)).toBeVisible()
  expect(screen.queryByText(/Nothing has changed/)).toBeNull()
})
