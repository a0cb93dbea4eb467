import { expect, type Page, test } from '@playwright/test'
import { agreeToVideoExam, answerQuietly, bookVisit, signConsent } from './booking'
import { toTime } from './demo'
import { desktop, lookAt, phone, tablet } from './look'
import { assignNurse, demoPassword, enter, newPage, openDay, signIn, signInNurse } from './people'

test.setTimeout(600_000) // axe looks at every page

const patient = {
  name: `Juniper Ashdown ${Date.now() % 100_000}`, // another one in each run
  phone: '+1 602 555 0177',
  email: `juniper.${Date.now()}@patients.example`,
  password: 'six brown otters dive',
}
const address = { zip: '85016', street: '2400 East Example Road', city: 'Phoenix' }
const calm = {
  Systolic: '128',
  Diastolic: '82',
  Pulse: '74',
  Breaths: '16',
  'SpO₂': '97',
  Temperature: '36.8',
  Pain: '2',
}
const product = 'Magnesium, single-use vial'
const signedOrder = {
  name: 'RX-20417.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
}

test('a visit is booked, assigned, cleared, carried out and reported on by its four people', async ({
  browser,
}) => {
  const people = await Promise.all(
    [phone, desktop, desktop, tablet, desktop].map((size) => newPage(browser, size)),
  )
  const [atHome, dispatcher, prescriber, nurse, officer] = people as [Page, Page, Page, Page, Page]

  const visit = await bookVisit(atHome, address, patient, 2)
  await answerQuietly(atHome, 'main-health', { 'Do you take blood-pressure medicine?': 'Yes' })
  await signConsent(atHome, patient.name)
  await atHome.waitForURL('**/done')
  await expect(atHome.getByText('What happens next')).toBeVisible()
  await lookAt(atHome, 'book', 'done')
  await agreeToVideoExam(atHome, patient.name)
  const { window } = (await (await atHome.request.get(`/api/visit/mine/${visit}`)).json()) as {
    window: { start: { at: string; local: string } }
  }
  const date = window.start.local.slice(0, 10)
  const before = (minutes: number) =>
    new Date(Date.parse(window.start.at) - minutes * 60_000).toISOString()

  await signIn(dispatcher, 'desk', 'DISPATCHER')
  await openDay(dispatcher, 'Greater Phoenix', date)
  const nurseName = await assignNurse(dispatcher, patient.name)
  const row = dispatcher.getByRole('row').filter({ hasText: patient.name })
  await expect(row).toContainText('not released')
  await lookAt(dispatcher, 'desk', 'assigned')

  await signIn(prescriber, 'desk', 'PRESCRIBER')
  await prescriber.goto('/desk/reviews')
  await prescriber.getByRole('button', { name: patient.name }).click()
  await expect(prescriber.getByText('Blood-pressure medicine and a therapy')).toBeVisible()
  await lookAt(prescriber, 'desk', 'review')
  await prescriber.keyboard.press('c')
  await prescriber
    .getByLabel('Allow with conditions: why?')
    .fill('Sitting readings before the start')
  await prescriber.getByRole('button', { name: 'Allow with conditions', exact: true }).click()
  await expect(prescriber.getByText('Sitting readings before the start')).toBeVisible()

  await prescriber.keyboard.press('o')
  await prescriber.getByLabel('Number of the order').fill('RX-20417')
  await prescriber.getByRole('textbox', { name: 'Prescriber' }).fill('Dr. Helen Marchetti')
  await prescriber.getByLabel('Signed on').fill('2026-11-24')
  await prescriber.getByLabel('Products it names').fill(product)
  await prescriber.locator('input[type=file]').setInputFiles(signedOrder)
  await lookAt(prescriber, 'desk', 'order')
  await prescriber.getByRole('button', { name: 'Record the order' }).click()
  await expect(prescriber.getByRole('link', { name: 'The signed order (PDF)' })).toBeVisible()

  await prescriber.keyboard.press('2')
  await prescriber
    .getByRole('textbox', { name: 'Conditions' })
    .fill('Sitting readings before the start')
  await expect(prescriber.getByLabel(/\(booked\)$/)).toBeChecked()
  await prescriber // out from under the head of the record
    .getByRole('radiogroup', { name: 'Outcome' })
    .evaluate((outcome) => outcome.scrollIntoView({ block: 'center' }))
  await lookAt(prescriber, 'desk', 'clearance')
  await prescriber.getByRole('button', { name: 'Live video, today' }).click()
  const review = prescriber.getByRole('article', { name: `Review of ${patient.name}` })
  await expect(review).toBeHidden() // the next one opened by itself
  await lookAt(prescriber, 'desk', 'next-review')
  await prescriber.goto(`/desk/reviews?done=true&visit=${visit}`)
  await expect(review.getByText('Live video, ')).toBeVisible()
  await lookAt(prescriber, 'desk', 'cleared')
  await expect(row).not.toContainText('not released') // the dispatcher's page follows by itself

  await toTime(people, before(20 * 60)) // so late that everybody signs in anew
  await enter(atHome, 'book', patient.email, patient.password)
  await atHome.goto(`/book/visits/${visit}`)
  await atHome.getByRole('link', { name: 'Answer the short questions' }).click()
  await answerQuietly(atHome, 'check')
  await atHome.goto(`/book/visits/${visit}`)
  await expect(atHome.getByText('Confirmed').first()).toBeVisible()
  await lookAt(atHome, 'book', 'confirmed')

  await toTime(people, before(10))
  await signInNurse(nurse, nurseName)
  await nurse.getByRole('link', { name: patient.name }).click()
  await expect(nurse.getByRole('button', { name: 'I am on my way' })).toBeVisible()
  await lookAt(nurse, 'nurse', 'before')
  const document = nurse.getByRole('link', { name: 'The signed order (PDF' })
  await document.scrollIntoViewIfNeeded()
  await lookAt(nurse, 'nurse', 'order')
  const [download] = await Promise.all([nurse.waitForEvent('download'), document.click()])
  expect(download.suggestedFilename()).toMatch(/\.pdf$/)
  await nurse.getByRole('button', { name: 'I am on my way' }).click()
  await expect(nurse.getByRole('button', { name: 'I have arrived' })).toBeVisible()
  await lookAt(nurse, 'nurse', 'on-the-way')
  await nurse.getByRole('button', { name: 'I have arrived' }).click()

  await consentOnTheTablet(nurse)
  await nurse.getByRole('button', { name: 'The address is exactly here' }).click()
  await expect(nurse.getByRole('button', { name: 'The address is exactly here' })).toBeHidden()
  await nurse.getByLabel('Full name').check()
  await nurse.getByLabel('Date of birth').check()
  await lookAt(nurse, 'nurse', 'identity')
  await nurse.getByRole('button', { name: 'They match' }).click()
  await door(nurse)
  await vitals(nurse, calm, 'baseline')

  await nurse.getByLabel(product).check()
  await nurse.getByLabel('Lot, as printed').fill('DEMO-5521')
  await nurse.getByLabel('Expiry').fill('2028-03-31')
  await nurse.getByLabel('It matches the order').check()
  await lookAt(nurse, 'nurse', 'product')
  await nurse.getByRole('button', { name: 'Save product' }).click()
  await expect(nurse.getByRole('button', { name: 'Start infusion' })).toBeVisible()
  await lookAt(nurse, 'nurse', 'ready')
  await nurse.getByRole('button', { name: 'Start infusion' }).click()
  await expect(nurse.getByRole('button', { name: 'Stop infusion' })).toBeVisible()

  await toTime(people, before(-10))
  await nurse.getByRole('button', { name: 'Take vitals' }).click()
  await vitals(nurse, calm, 'check')
  await expect(nurse.getByRole('button', { name: 'Stop infusion' })).toBeVisible()
  await lookAt(nurse, 'nurse', 'infusion')
  await nurse.getByRole('button', { name: 'Stop infusion' }).click()
  await nurse.getByRole('textbox', { name: 'Container, printed' }).fill('500')
  await nurse.getByRole('textbox', { name: 'Went in' }).fill('500')
  await nurse.getByLabel('Completed').check()
  await lookAt(nurse, 'nurse', 'stop')
  await nurse.getByRole('button', { name: 'Save stop' }).click()
  await expect(nurse.getByText('Stay 30 minutes after the stop')).toBeVisible()

  await toTime(people, before(-25))
  await vitals(nurse, calm, 'after')
  await expect(nurse.getByRole('button', { name: 'I am leaving' })).toBeVisible()
  await toTime(people, before(-44))
  await expect(nurse.getByText(/minutes observed/)).toBeVisible()
  await lookAt(nurse, 'nurse', 'departure')
  await nurse.getByRole('button', { name: 'I am leaving' }).click()
  await expect(nurse.getByRole('button', { name: 'No side effect' })).toBeVisible()
  await lookAt(nurse, 'nurse', 'question')
  await nurse.getByRole('button', { name: 'No side effect' }).click()

  await nurse.getByRole('button', { name: 'Write the note' }).click()
  await note(nurse)
  await nurse.getByRole('button', { name: 'Sign note' }).click()
  await nurse.getByLabel('Your password').fill(demoPassword)
  await lookAt(nurse, 'nurse', 'sign')
  await nurse.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(nurse.getByText('Closed').first()).toBeVisible()
  await lookAt(nurse, 'nurse', 'signed')

  await enter(atHome, 'book', patient.email, patient.password)
  await atHome.goto(`/book/visits/${visit}`)
  await atHome.getByRole('link', { name: 'Report a side effect' }).click()
  await atHome.getByLabel('Swelling of the lips').check()
  await atHome.getByLabel('What do you notice?').fill('My lips feel thick since supper.')
  await atHome.getByLabel('Severe', { exact: true }).check()
  await lookAt(atHome, 'book', 'report')
  await atHome.getByRole('button', { name: 'Send this report' }).click()
  await atHome.waitForURL('**/reported')
  await expect(atHome.getByText('Call 911 now').first()).toBeVisible()
  await lookAt(atHome, 'book', 'reported')

  await signIn(prescriber, 'desk', 'PRESCRIBER')
  await prescriber.goto('/desk/side-effects')
  await prescriber.getByRole('button', { name: patient.name }).click()
  await expect(prescriber.getByText('My lips feel thick since supper.')).toBeVisible()
  await lookAt(prescriber, 'desk', 'side-effect')
  await prescriber.getByRole('link', { name: 'Open the record' }).click()
  await expect(prescriber.getByText('DEMO-5521')).toBeVisible()
  await lookAt(prescriber, 'desk', 'record')

  await signIn(officer, 'desk', 'PRIVACY_OFFICER')
  for (const act of ['DECIDE_CLEARANCE', 'ASSIGN_NURSE', 'SIGN_NOTE']) {
    await officer.goto(`/desk/audit?visit=${visit}&action=${act}`)
    await expect(officer.getByRole('cell', { name: act })).toBeVisible()
  }
  await lookAt(officer, 'desk', 'audit-of-a-visit')
})

/** The patient says no and then yes again: on the tablet, which shows nothing meant for staff meanwhile. */
async function consentOnTheTablet(nurse: Page): Promise<void> {
  await nurse.getByRole('button', { name: 'Consent' }).click()
  await nurse.getByRole('button', { name: 'The patient takes the consent back' }).click()
  await lookAt(nurse, 'nurse', 'takes-back')
  await nurse.getByRole('button', { name: 'The patient takes it back' }).click()
  await expect(nurse.getByText('are the witness')).toBeVisible()
  await expect(nurse.getByRole('navigation', { name: 'Visits of the day' })).toBeHidden()
  await expect(nurse.getByRole('region', { name: 'Allergies and flags' })).toBeHidden()
  await nurse.getByRole('button', { name: 'Español' }).click()
  await expect(nurse.getByRole('button', { name: 'Acepto y firmo' })).toBeVisible()
  await nurse.getByRole('button', { name: 'English' }).click()
  await signConsent(nurse, patient.name, 'nurse')
  await expect(nurse.getByRole('region', { name: 'Allergies and flags' })).toBeVisible()
}

/** Emergency signs are asked afresh, the rest is as it was. */
async function door(nurse: Page): Promise<void> {
  await expect(nurse.getByText('Nothing has changed since')).toBeVisible()
  await expect(nurse.getByText('6 still to ask')).toBeVisible()
  await nurse
    .getByRole('group', { name: 'Do you have any of these right now?' })
    .getByLabel('None of these')
    .check()
  await lookAt(nurse, 'nurse', 'door')
  await nurse.getByRole('button', { name: 'Done' }).click()
  const same = nurse.getByRole('button', { name: 'Same answer' })
  for (let open = await same.count(); open > 0; open--) await same.first().click()
  await lookAt(nurse, 'nurse', 'door-answered')
  await nurse.getByRole('button', { name: 'Save answers' }).click()
}

async function vitals(
  nurse: Page,
  readings: Readonly<Record<string, string>>,
  name: string,
): Promise<void> {
  for (const [label, value] of Object.entries(readings))
    await nurse.getByLabel(label, { exact: true }).fill(value)
  await nurse.getByLabel('A · Alert').check()
  await lookAt(nurse, 'nurse', name)
  await nurse.getByRole('button', { name: 'Save vitals' }).click()
}

async function note(nurse: Page): Promise<void> {
  await nurse.getByLabel('What the patient says').fill('“I feel fine.”')
  await nurse.getByLabel('Site before the infusion').fill('Skin whole, no redness')
  await nurse.getByLabel('Where the access was placed').fill('Left forearm, a hand below the elbow')
  await nurse
    .getByRole('group', { name: 'How did the patient tolerate it?' })
    .getByLabel('Well')
    .check()
  await nurse.getByLabel('Site after the infusion').fill('Dry, no swelling')
  await nurse.getByLabel('The device came out whole').check()
  for (const given of await nurse
    .getByRole('group', { name: 'Instructions given' })
    .getByRole('checkbox')
    .all()) {
    await given.check()
  }
  await nurse.getByLabel('The patient understood them').check()
  await lookAt(nurse, 'nurse', 'note')
}
