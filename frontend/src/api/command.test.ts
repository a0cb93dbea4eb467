import { expect, test } from 'vitest'
import { IntentKeys, type Intent } from './command'
import { Problem } from './Problem'

const keys: string[] = []
const outcome =
  (problem?: Problem) =>
  async (_: unknown, { headers }: Intent) => {
    keys.push(headers['Idempotency-Key'])
    if (problem) throw problem
  }
const lost = new Problem({}, 0)
const refused = new Problem({}, 409)

test('the key is kept while the outcome is unknown, and new for a new act', async () => {
  const intents = new IntentKeys()
  await intents.around('take 10:00', outcome(lost)).catch(() => {})
  await intents.around('take 10:00', outcome()).catch(() => {})
  await intents.around('take 10:00', outcome(refused)).catch(() => {})
  await intents.around('take 10:00', outcome(lost)).catch(() => {})
  await intents.around('take 11:00', outcome()).catch(() => {})

  const [lostFirst, retried, again, afterRefusal, other] = keys
  expect(retried).toBe(lostFirst)
  expect(new Set([retried, again, afterRefusal, other]).size).toBe(4)
})
