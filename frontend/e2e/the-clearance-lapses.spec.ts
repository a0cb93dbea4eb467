import { expect, type Page, test } from '@playwright/test'
import { answerQuietly, bookVisit, signConsent } from './booking'
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

interface Booked {
  id: string
  start: { at: string; local: string }
  nurse: string
}

test('a new medicine before the third visit returns it to review, and leaves the first two as they were', async ({
  browser,
}) => {
  const atHome = await newPage(browser, phone)
  const prescriber = await newPage(browser, desktop)
  const dispatcher = await newPage(browser, desktop)
  const nurse = await newPage(browser, tablet)
  const people = [atHome, prescriber, dispatcher, nurse]

  const visits: Booked[] = []
  for (const day of [1, 2, 3]) visits.push(await book(atHome, day))
  const [first, second, third] = visits as [Booked, Booked, Booked]

  await signIn(prescriber, 'desk', 'PRESCRIBER')
  await prescriber.goto(`/desk/reviews?visit=${first.id}`)
  const review = prescriber.getByRole('article', { name: `Review of ${patient.name}` })
  await expect(review).toBeVisible()
  await prescriber.keyboard.press('1')
  await prescriber.keyboard.press('v')
  await expect(prescriber).not.toHaveURL(new RegExp(first.id)) // the next one opened by itself
  for (const { id } of visits) {
    await act(prescriber, `/api/clearance/visits/${id}/orders`, {
      standing: false,
      number: 'RX-30992',
      prescriberName: 'Dr. Helen Marchetti',
      orderedOn: '2026-11-24',
      products: ['Magnesium, single-use vial'],
    })
  }

  await signIn(dispatcher, 'desk', 'DISPATCHER')
  for (const visit of visits) {
    await openDay(dispatcher, 'Greater Phoenix', visit.start.local.slice(0, 10))
    visit.nurse = await assignNurse(dispatcher, patient.name)
    const row = dispatcher.getByRole('row').filter({ hasText: patient.name })
    await expect(row).toContainText(visit.nurse)
  }

  for (const visit of [first, second]) {
    await toTime(people, before(visit, 20 * 60))
    await answerShortQuestions(atHome, visit)
    await toTime(people, before(visit, 10))
    await couldNotTreat(nurse, visit)
  }

  await toTime(people, before(third, 20 * 60))
  await answerShortQuestions(atHome, third, {
    'Since you last answered our questions: has your health, a medicine, an allergy or a pregnancy changed?':
      'Yes',
  })
  await atHome.goto(`/book/visits/${third.id}`)
  await expect(atHome.getByText('Being reviewed').first()).toBeVisible()
  await lookAt(atHome, 'book', 'lapsed')
  for (const { id } of [first, second]) {
    await atHome.goto(`/book/visits/${id}`)
    await expect(atHome.getByText('Did not take place').first()).toBeVisible()
  }

  await signIn(prescriber, 'desk', 'PRESCRIBER')
  await prescriber.goto('/desk/reviews')
  await expect(prescriber.getByRole('button', { name: patient.name })).toHaveCount(1)
  await prescriber.getByRole('button', { name: patient.name }).click()
  await expect(review.getByText('Revoked').first()).toBeVisible()
  await lookAt(prescriber, 'desk', 'lapsed')

  await signInNurse(nurse, third.nurse)
  await nurse.goto(`/nurse/visits/${third.id}?date=${third.start.local.slice(0, 10)}`)
  await expect(nurse.getByText('Not released. Do not leave yet')).toBeVisible()
  await expect(nurse.getByText(/The clearance ended/)).toBeVisible()
  await lookAt(nurse, 'nurse', 'lapsed')
})

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

/** So late that everybody signs in anew. */
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

/** The nurse comes, and goes again without treating. */
async function couldNotTreat(nurse: Page, visit: Booked): Promise<void> {
  await signInNurse(nurse, visit.nurse)
  const deviceAt = before(visit, 10)
  const step = { deviceAt, position: { latitude: 33.5106, longitude: -112.0303, accuracyM: 12 } }
  const steps = `/api/visit/visits/${visit.id}/steps`
  const charting = `/api/charting/visits/${visit.id}`
  await act(nurse, steps, { ...step, step: 'GO_EN_ROUTE' })
  await act(nurse, steps, { ...step, step: 'ARRIVE' })
  await act(nurse, `${charting}/not-started`, { deviceAt, reason: 'PATIENT_REFUSED' })
  await act(nurse, `${charting}/departure`, { deviceAt })
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
