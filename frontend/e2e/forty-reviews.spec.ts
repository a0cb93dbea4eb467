import { expect, type Page, test } from '@playwright/test'
import { newPage, signIn } from './people'
import { desktop, phone } from './look'

/** Forty by ROUNDS_REVIEWS=40; the gate does a few. */
const count = Number(process.env.ROUNDS_REVIEWS ?? 6)

test.setTimeout(60_000 + count * 15_000)

test('a prescriber decides reviews by key: two presses where there is no flag', async ({
  browser,
}) => {
  const patients: string[] = []
  for (let at = 0; at < count; at++) patients.push(await bookAndAnswer(browser, at, at % 4 === 3))
  const prescriber = await newPage(browser, desktop)
  await signIn(prescriber, 'desk', 'PRESCRIBER')
  await prescriber.goto('/desk/reviews')
  const began = Date.now()
  for (const [at, patient] of patients.entries()) {
    await prescriber.getByRole('row', { name: patient }).click()
    await expect(prescriber.getByRole('article').getByText(patient).first()).toBeVisible()
    if (at % 4 === 3) await letFlagPass(prescriber)
    await prescriber.keyboard.press('1')
    await expect(prescriber.getByRole('button', { name: 'In person, today' })).toBeFocused()
    await prescriber.keyboard.press('p')
    await expect(prescriber.getByRole('row', { name: patient })).toContainText('No order on file')
  }
  const seconds = Math.round((Date.now() - began) / 100) / 10
  console.log(JSON.stringify({ reviews: count, seconds, presses_without_flag: 2 }))
})

async function letFlagPass(prescriber: Page) {
  await prescriber.keyboard.press('a')
  await prescriber.keyboard.type('Talked it through on the telephone.')
  await prescriber.getByRole('button', { name: 'Allow', exact: true }).click()
  await expect(prescriber.getByText('Talked it through on the telephone.')).toBeVisible()
}

/** What a patient's browser sends for a booking, without its pages; answers with the patient's name. */
async function bookAndAnswer(
  browser: Parameters<typeof newPage>[0],
  at: number,
  flagged: boolean,
): Promise<string> {
  const page = await newPage(browser, phone)
  await page.goto('/book/')
  const name = `Robin Quill ${String.fromCharCode(65 + (at % 26))}${Math.floor(at / 26)}`
  await page.evaluate(
    async ({ name, at, flagged }) => {
      const token = () => /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? ''
      const call = async (url: string, body?: unknown): Promise<Record<string, never>> => {
        const headers = {
          'Content-Type': 'application/json',
          'X-XSRF-TOKEN': token(),
          'Idempotency-Key': crypto.randomUUID(),
        }
        const answer = await fetch(
          url,
          body ? { method: 'POST', headers, body: JSON.stringify(body) } : {},
        )
        const text = await answer.text()
        if (!answer.ok) throw new Error(`${url} ${answer.status} ${text}`)
        return text ? JSON.parse(text) : {}
      }
      const therapies = (await call('/api/catalogue/therapies')) as unknown as {
        id: string
        name: string
      }[]
      const therapyId = therapies.find((one) => one.name.startsWith('Magnesium'))!.id
      const days = (await call(
        `/api/scheduling/days?zip=85004&therapyId=${therapyId}`,
      )) as unknown as {
        slots: { start: { at: string } }[]
      }[]
      const slots = days.slice(2).flatMap((day) => day.slots)
      const start = slots[(at * 7) % slots.length]!.start.at
      const email = `quill.${at}@patients.example`
      await call('/api/identity/session')
      await call('/api/identity/accounts', { name, email, password: 'drip drip drip 42' })
      await call('/api/identity/session')
      const hold = await call('/api/scheduling/holds', { zip: '85004', therapyId, start })
      const { visitId } = await call('/api/scheduling/bookings', {
        holdId: hold.id,
        holdToken: hold.token,
        therapyId,
        reasons: ['CHRONIC_FATIGUE'],
        name,
        phone: '602 555 0142',
        address: { line1: `${at + 1} W Monroe St`, city: 'Phoenix', state: 'AZ', zip: '85004' },
      })
      const form = (await call(`/api/screening/visits/${visitId}/form?kind=FULL`)) as unknown as {
        version: string
        items: { id: string; type: string; required: boolean; options: { code: string }[] }[]
      }
      const answers = form.items
        .filter(({ required }) => required)
        .map(({ id, type, options }) => {
          const codes = options.map(({ code }) => code)
          const plain = codes.find((code) => ['NONE', 'NEVER', 'NO'].includes(code))
          if (id === 'SCR-A01') return { item: id, codes: [], date: '1990-05-01' }
          if (!plain && ['TEXT', 'LIST'].includes(type))
            return { item: id, codes: [], text: 'nobody' }
          const told = flagged && id === 'SCR-B10' ? 'YES' : (plain ?? codes[0]!)
          return { item: id, codes: [told] }
        })
      await call(`/api/screening/visits/${visitId}/screenings`, {
        kind: 'FULL',
        version: form.version,
        answers,
      })
    },
    { name, at, flagged },
  )
  await page.context().close()
  return name
}
