import { type Browser, expect, type Page, test } from '@playwright/test'
import { agreeToVideoExam, answerQuietly, bookVisit, signConsent } from './booking'
import { toTime } from './demo'
import { desktop, lookAt, phone, tablet } from './look'
import { assignNurse, enter, newPage, openDay, signIn, signInNurse } from './people'

test.setTimeout(600_000) // axe looks at every page

const patient = {
  name: `Sage Merriweather ${Date.now() % 100_000}`, // another one in each run
  phone: '+1 602 555 0163',
  email: `sage.${Date.now()}@patients.example`,
  password: 'two round kettles hum',
}
const address = { zip: '85016', street: '2410 East Example Road', city: 'Phoenix' }

const product = 'Magnesium, single-use vial'
const calm = {
  systolic: 128,
  diastolic: 82,
  pulse: 74,
  breaths: 16,
  spo2: 97,
  temperatureC: 36.8,
  alertness: 'A',
  pain: 2,
}

interface Booked {
  id: string
  start: { at: string; local: string }
  nurse: string
}

test('a new medicine before the third visit returns it to review, and leaves the first two as they were', async ({
  browser,
}) => {
  const booking = await newPage(browser, phone)
  const visits: Booked[] = []
  for (const day of [2, 3, 4]) visits.push(await book(booking, day))
  const [first, second, third] = visits as [Booked, Booked, Booked]
  await agreeToVideoExam(booking, patient.name)

  const prescriber = await newPage(browser, desktop)
  await signIn(prescriber, 'desk', 'PRESCRIBER')
  await prescriber.goto(`/desk/reviews?visit=${first.id}`)
  await expect(reviewIn(prescriber)).toBeVisible()
  await prescriber.keyboard.press('1')
  await prescriber.keyboard.press('v')
  await expect(prescriber).not.toHaveURL(new RegExp(first.id)) // the next one opened by itself
  for (const { id } of visits) {
    await act(prescriber, `/api/clearance/visits/${id}/orders`, {
      standing: false,
      number: 'RX-30992',
      prescriberName: 'Dr. Helen Marchetti',
      orderedOn: '2026-11-24',
      products: [product],
    })
  }

  const dispatcher = await newPage(browser, desktop)
  await signIn(dispatcher, 'desk', 'DISPATCHER')
  for (const visit of visits) {
    await openDay(dispatcher, 'Greater Phoenix', visit.start.local.slice(0, 10))
    visit.nurse = await assignNurse(dispatcher, patient.name)
    const row = dispatcher.getByRole('row').filter({ hasText: patient.name })
    await expect(row).toContainText(visit.nurse)
  }
  for (const page of [booking, prescriber, dispatcher]) await page.context().close()

  for (const visit of [first, second]) {
    await at(browser, phone, before(visit, 20 * 60), (atHome) =>
      answerShortQuestions(atHome, visit),
    )
    await at(browser, tablet, before(visit, 10), (nurse) => carryOut(nurse, visit))
  }

  const eve = before(third, 20 * 60)
  await at(browser, phone, eve, async (atHome) => {
    await answerShortQuestions(atHome, third, {
      'Since you last answered our questions: has your health, a medicine, an allergy or a pregnancy changed?':
        'Yes',
    })
    await atHome.goto(`/book/visits/${third.id}`)
    await expect(atHome.getByRole('link', { name: 'Answer the health questions' })).toBeVisible()
    await expect(atHome.getByText('Confirmed')).toBeHidden()
    await lookAt(atHome, 'book', 'lapsed')
  })
  await at(browser, desktop, eve, async (page) => {
    await signIn(page, 'desk', 'PRESCRIBER')
    await page.goto('/desk/reviews')
    await expect(page.getByRole('button', { name: patient.name })).toHaveCount(1)
    await page.getByRole('button', { name: patient.name }).click()
    await expect(clearanceIn(page)).toContainText('Revoked')
    await lookAt(page, 'desk', 'lapsed')
    for (const { id } of [first, second]) {
      await page.goto(`/desk/reviews?done=true&visit=${id}`)
      await expect(clearanceIn(page)).toContainText('Cleared')
    }
  })
  await at(browser, tablet, eve, async (nurse) => {
    await signInNurse(nurse, third.nurse)
    await nurse.goto(`/nurse/visits/${third.id}?date=${third.start.local.slice(0, 10)}`)
    await expect(nurse.getByText('Not released. Do not leave yet')).toBeVisible()
    await expect(nurse.getByText(/The clearance ended/)).toBeVisible()
    await lookAt(nurse, 'nurse', 'lapsed')
  })
})

/** What a person does at a time, in a browser of their own in which nobody is signed in. */
async function at(
  browser: Browser,
  size: { width: number; height: number },
  time: string,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await newPage(browser, size)
  await toTime([page], time)
  await work(page)
  await page.context().close()
}

const reviewIn = (page: Page) => page.getByRole('article', { name: `Review of ${patient.name}` })

const clearanceIn = (page: Page) =>
  reviewIn(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Clearance', exact: true }) })

async function book(atHome: Page, day: number): Promise<Booked> {
  const id = await bookVisit(atHome, address, patient, day)
  await answerQuietly(atHome, `visit-${day}-health`)
  await signConsent(atHome, patient.name)
  await atHome.waitForURL('**/done')
  const visit = (await (await atHome.request.get(`/api/visit/mine/${id}`)).json()) as {
    window: Pick<Booked, 'start'>
  }
  return { id, start: visit.window.start, nurse: '' }
}

const before = ({ start }: Booked, minutes: number) =>
  new Date(Date.parse(start.at) - minutes * 60_000).toISOString()

async function answerShortQuestions(
  atHome: Page,
  visit: Booked,
  but: Readonly<Record<string, string>> = {},
): Promise<void> {
  await enter(atHome, 'book', patient.email, patient.password)
  await atHome.goto(`/book/visits/${visit.id}`)
  await atHome.getByRole('link', { name: 'Answer the short questions' }).click()
  await answerQuietly(atHome, 'check', but)
  await atHome.waitForURL('**/sent')
}

/** The nurse comes, treats and leaves. */
async function carryOut(nurse: Page, visit: Booked): Promise<void> {
  await signInNurse(nurse, visit.nurse)
  const now = () => nurse.evaluate(() => new Date().toISOString())
  const position = { latitude: 33.5106, longitude: -112.0303, accuracyM: 12 }
  const steps = `/api/visit/visits/${visit.id}/steps`
  const screening = `/api/screening/visits/${visit.id}`
  const charting = `/api/charting/visits/${visit.id}`
  await act(nurse, steps, { step: 'GO_EN_ROUTE', deviceAt: await now(), position })
  await act(nurse, steps, { step: 'ARRIVE', deviceAt: await now(), position })
  await act(nurse, `${charting}/identity`, {
    identifiers: ['FULL_NAME', 'BIRTH_DATE'],
    matches: true,
  })
  const asked = await (await nurse.request.get(`${screening}/door-check`)).json()
  const { version, last } = asked as { version: string; last: { answer: object }[] }
  const answers = last.map(({ answer }) => answer)
  await act(nurse, `${screening}/door-checks`, { version, answers })
  await act(nurse, `${charting}/vitals`, { phase: 'PRE', takenAt: await now(), readings: calm })
  await act(nurse, `${charting}/products`, {
    name: product,
    lot: 'DEMO-5522',
    expiry: '2028-03-31',
    matchesOrder: true,
  })
  await act(nurse, `${charting}/start`, { deviceAt: await now() })
  await act(nurse, `${charting}/stop`, {
    deviceAt: await now(),
    containerMl: 500,
    infusedMl: 500,
    outcome: 'COMPLETED',
    confirmed: true,
  })
  await act(nurse, `${charting}/vitals`, { phase: 'POST', takenAt: await now(), readings: calm })
  await act(nurse, `${charting}/departure`, {
    deviceAt: await now(),
    position,
    observationReason: 'The patient had to leave',
  })
}

/** An act through the API, where the page itself is looked at elsewhere. */
async function act(page: Page, path: string, data: object): Promise<void> {
  const { origin } = new URL(page.url())
  const token = (await page.context().cookies(origin)).find(({ name }) => name === 'XSRF-TOKEN')
  const answer = await page.request.post(path, {
    data,
    headers: {
      'X-XSRF-TOKEN': token?.value ?? '',
      'Idempotency-Key': crypto.randomUUID(),
      'Sec-Fetch-Site': 'same-origin',
    },
  })
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
}
