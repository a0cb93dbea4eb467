import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { DraftView, PublishDraft } from '@/api/gen'
import { renderInApp } from '@/test/render'
import { DraftSteps } from './DraftSteps'

const both = { en: 'Text', es: 'Texto' }

const draft: DraftView = {
  state: {
    edition: '3',
    status: 'SUBMITTED',
    editors: ['Ada Lowe'],
    changedAt: '2026-11-24T16:00:00Z',
    version: 4,
  },
  content: { example: true, emergencyText: both, words: {}, groups: [], items: [], rules: [] },
  findings: [],
  comparedWith: '2',
  difference: {
    questions: [],
    rules: [],
    weakened: ['SCR-B02.1: level lowered from STOP to INFO.', 'R-05: is gone.'],
  },
  examples: [],
}

const server = setupServer()
beforeAll(() => server.listen())
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

test('a lead ticks each change that lowers a level before it can be published', async () => {
  let sent: PublishDraft | undefined
  server.use(
    http.get('*/api/identity/session', () => HttpResponse.json({})),
    http.post('*/api/questionnaire/draft/publication', async ({ request }) => {
      sent = (await request.json()) as PublishDraft
      return new HttpResponse(null, { status: 201 })
    }),
  )
  const user = userEvent.setup()
  renderInApp(<DraftSteps draft={draft} edits={false} leads />)

  const publish = screen.getByRole('button', { name: 'Publish edition 3' })
  expect(publish).toBeDisabled()
  await user.click(screen.getByRole('checkbox', { name: /SCR-B02.1/ }))
  expect(publish).toBeDisabled()
  await user.click(screen.getByRole('checkbox', { name: /R-05/ }))
  await user.click(publish)

  await expect.poll(() => sent).toEqual({ version: 4, weakenedRead: true })
})

test('a draft with something to put right cannot be submitted', () => {
  const unfinished: DraftView = {
    ...draft,
    state: { ...draft.state, status: 'WRITING' },
    findings: [{ at: 'SCR-B10', message: 'A text is missing in English or Spanish' }],
  }
  renderInApp(<DraftSteps draft={unfinished} edits leads={false} />)

  expect(screen.getByRole('button', { name: 'Submit for approval' })).toBeDisabled()
  expect(screen.queryByRole('button', { name: /Publish/ })).toBeNull()
})
