import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { renderInApp } from '@/test/render'
import { FiledReports } from './FiledReports'

const none = 'No side effect was seen or told.'
const reports = '*/api/sideeffect/visits/v/reports'
const server = setupServer()
beforeAll(() => server.listen())
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

test('that there was no side effect is never said without the network', async () => {
  server.use(http.get(reports, () => HttpResponse.error()))
  renderInApp(<FiledReports visitId="v" none={none} />)

  expect(await screen.findByText('No connection')).toBeVisible()
  expect(screen.queryByText(none)).toBeNull()
})

test('that there was none is said when the server knows of none', async () => {
  server.use(http.get(reports, () => HttpResponse.json([])))
  renderInApp(<FiledReports visitId="v" none={none} />)

  expect(await screen.findByText(none)).toBeVisible()
})
