import type { CreateClientConfig } from './gen/client.gen'
import { Problem } from './Problem'

/** The generated client asks for its configuration here; every call goes through {@link send}. */
export const createClientConfig: CreateClientConfig = (config) => ({
  ...config,
  baseUrl: location.origin,
  fetch: send,
})

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** Adds what the server wants of every call and turns each failure into a {@link Problem}. */
async function send(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init)
  // The language of the page, which may be another than the browser's: fixed texts come in it.
  request.headers.set('Accept-Language', document.documentElement.lang)
  try {
    if (unsafe.has(request.method)) request.headers.set('X-XSRF-TOKEN', await csrfToken())
  } catch {
    throw unreachable()
  }
  if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
    request.headers.set('Idempotency-Key', crypto.randomUUID())
  }
  const response = await fetch(request).catch((reason: unknown) => {
    throw request.signal.aborted ? reason : unreachable()
  })
  if (!response.ok) throw await Problem.of(response)
  return response
}

const unreachable = () => new Problem({ type: '/problems/unreachable' }, 0)

/** The first visit has no token yet, and signing in or out clears it: any read brings a new one. */
async function csrfToken(): Promise<string> {
  if (!tokenCookie()) await fetch(new URL('/api/identity/session', location.origin))
  return tokenCookie() ?? ''
}

const tokenCookie = () => /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1]
