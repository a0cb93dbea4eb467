import { expect, test } from 'vitest'
import { Problem } from './Problem'

test('a refusal is known by its rule and its fields', async () => {
  const body = {
    type: '/problems/scheduling/hold-expired',
    detail: 'The time is no longer held.',
    fields: [
      { field: 'address.zip', message: 'Five digits' },
      { field: 'address.zip', message: 'Needed' },
    ],
    nearest: [1],
  }
  const problem = await Problem.of(Response.json(body, { status: 409 }))

  expect(problem.is('scheduling/hold-expired')).toBe(true)
  expect(problem.byField).toEqual({ 'address.zip': 'Five digits' })
  expect(problem.more.nearest).toEqual([1])
  expect(problem.transient).toBe(false)
})

test('an answer that is no problem document still says its status', async () => {
  const problem = await Problem.of(new Response('<html>', { status: 502 }))

  expect(problem).toMatchObject({ status: 502, type: 'about:blank', transient: true })
})
