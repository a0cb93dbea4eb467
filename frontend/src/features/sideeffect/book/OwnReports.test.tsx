import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { renderInApp } from '@/test/render'
import { OwnReports } from './OwnReports'

const reports = '*/api/sideeffect/visits/v/reports'
const filedAt = { at: '2026-11-24T17:00:00Z', local: '2026-11-24T10:00', zone: 'America/Phoenix' }
const server = setupServer()
beforeAll(() => server.listen())
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

test('a report of chosen signs alone is seen again', async () => {
  const report = { id: '1', filedAt, severity: 'MILD', symptoms: ['Dizziness'], text: '' }
  server.use(http.get(reports, () => HttpResponse.json([report])))
  renderInApp(<OwnReports visitId="v" />)

  expect(await screen.findByText('Dizziness')).toBeVisible()
})

test('that the reports could not be loaded is said: they are not gone', async () => {
  server.use(http.get(reports, () => HttpResponse.error()))
  renderInApp(<OwnReports visitId="v" />)

  expect(await screen.findByText('No connection')).toBeVisible()
})
