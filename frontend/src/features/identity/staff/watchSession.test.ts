import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import type { AccountView } from '@/api/gen'
import { Problem } from '@/api/Problem'
import { sessionKey } from './session'
import { watchSession } from './watchSession'

const account: AccountView = { id: '1', name: 'Dana', email: 'dana@x', roles: [], regions: [] }

async function after(status: number, signedIn = true) {
  const queries = watchSession(new QueryClient({ defaultOptions: { queries: { retry: false } } }))
  queries.setQueryData(sessionKey, signedIn ? { account } : {})
  const queryFn = () => Promise.reject(new Problem({}, status))
  await queries.fetchQuery({ queryKey: ['board'], queryFn }).catch(() => {})
  return queries.getQueryData(sessionKey)
}

test('a 401 keeps the page and asks the same person to sign in again', async () => {
  expect(await after(401)).toEqual({ account, expired: true })
})

test('other refusals leave the session alone', async () => {
  expect(await after(403)).toEqual({ account })
})

test('a 401 before anybody signed in is no expiry', async () => {
  expect(await after(401, false)).toEqual({})
})
