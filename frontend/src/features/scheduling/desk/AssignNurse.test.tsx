import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { AssignNurse as Assign, NurseCandidate } from '@/api/gen'
import { renderInApp } from '@/test/render'
import { AssignNurse } from './AssignNurse'

const sent: Assign[] = []
const nurse = (nurseId: string, name: string, some: Partial<NurseCandidate>): NurseCandidate => ({
  nurseId,
  name,
  kind: 'RN',
  possible: true,
  refusals: [],
  objections: [],
  addedMinutes: 12,
  visitsBefore: 0,
  stopsThatDay: 2,
  skills: ['IV competency'],
  ...some,
})
const declined = { rule: 'DECLINED', sentence: 'Declined this visit: Own appointment' }
const all = [
  nurse('n1', 'Ana', { visitsBefore: 2, stopsThatDay: 1 }),
  nurse('n2', 'Ben', { objections: [declined] }),
  nurse('n3', 'Cleo', { possible: false, refusals: ['No licence for AZ.'] }),
]
const server = setupServer(
  http.get('*/api/identity/session', () => HttpResponse.json({})),
  http.get('*/api/dispatch/visits/v1/nurses', () => HttpResponse.json(all)),
  http.post('*/api/scheduling/visits/v1/assignment', async ({ request }) => {
    sent.push((await request.json()) as Assign)
    return HttpResponse.json({ id: 'v1', status: 'SCHEDULED', version: 2 })
  }),
)
beforeAll(() => server.listen())
afterEach(() => void (sent.length = 0))
afterAll(() => server.close())

const done = vi.fn()
const show = () =>
  renderInApp(<AssignNurse visitId="v1" visitVersion={1} assignedId={undefined} onDone={done} />)
const row = async (name: string) =>
  within((await screen.findByText(`${name}, RN`)).closest('li') as HTMLElement)

test('each nurse stands with the reasons for the place in the list', async () => {
  show()

  const line = '+12 min driving · 2 times with the patient before · 1 other stop that day'
  expect((await row('Ana')).getByText(line)).toBeVisible()
  expect((await row('Ana')).getByText('IV competency')).toBeVisible()
  expect((await row('Cleo')).getByText('No licence for AZ.')).toBeVisible()
  expect((await row('Cleo')).queryByRole('button')).toBeNull()
})

test('whom nothing speaks against is assigned at once', async () => {
  show()
  await userEvent.click((await row('Ana')).getByRole('button', { name: 'Assign' }))

  await expect.poll(() => sent).toEqual([{ nurseId: 'n1', visitVersion: 1 }])
})

test('what speaks against a nurse is set aside with a reason and not without', async () => {
  show()
  await userEvent.click((await row('Ben')).getByRole('button', { name: 'Assign …' }))
  const ben = await row('Ben')
  await userEvent.click(ben.getByRole('button', { name: 'Assign all the same' }))
  expect(await ben.findByText('A few words are needed')).toBeVisible()
  expect(sent).toEqual([])

  await userEvent.type(ben.getByRole('textbox'), 'The appointment was called off')
  await userEvent.click(ben.getByRole('button', { name: 'Assign all the same' }))
  await expect
    .poll(() => sent)
    .toEqual([{ nurseId: 'n2', reason: 'The appointment was called off', visitVersion: 1 }])
})
