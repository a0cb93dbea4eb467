import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { therapies } from './gen'

let language: string | null = null
const server = setupServer(
  http.get('*/api/catalogue/therapies', ({ request }) => {
    language = request.headers.get('Accept-Language')
    return HttpResponse.json([])
  }),
)
beforeAll(() => server.listen())
afterAll(() => server.close())

test('the server is asked in the language of the page, not in that of the browser', async () => {
  document.documentElement.lang = 'es'
  await therapies()

  expect(language).toBe('es')
})
