import { expect, test } from '@playwright/test'
import { answerQuietly, bookVisit, signConsent } from './booking'
import { desktop, lookAt, phone } from './look'
import { assignNurse, newPage, openDay, signIn } from './people'

test.setTimeout(300_000) // axe looks at every page

const patient = {
  name: `Wren Calloway ${Date.now() % 100_000}`, // another one in each run
  phone: '+1 602 555 0151',
  email: `wren.${Date.now()}@patients.example`,
  password: 'nine slow barges pass',
}
const address = { zip: '85004', street: '100 West Example Street', city: 'Phoenix' }
const kidneys = 'Do you have kidney disease, or have you had kidney stones or dialysis?'

test('after a kidney disease nobody can confirm the visit, and the patient reads neutral words', async ({
  browser,
}) => {
  const atHome = await newPage(browser, phone)
  const prescriber = await newPage(browser, desktop)
  const dispatcher = await newPage(browser, desktop)

  const visit = await bookVisit(atHome, address, patient)
  await answerQuietly(atHome, 'kidneys', { [kidneys]: 'Dialysis, now or before' })
  await signConsent(atHome, patient.name)
  await atHome.waitForURL('**/done')

  await signIn(prescriber, 'desk', 'PRESCRIBER')
  await prescriber.goto(`/desk/reviews?visit=${visit}`)
  await expect(prescriber.getByText('Dialysis, now or before').first()).toBeVisible()
  await expect(prescriber.getByText('Stop', { exact: true }).first()).toBeVisible()
  await prescriber.keyboard.press('1')
  await expect(prescriber.getByText('has not signed the consent to an exam by video')).toBeVisible()
  await prescriber.keyboard.press('p')
  await expect(prescriber.getByRole('alert')).toContainText('flag')
  await lookAt(prescriber, 'desk', 'flags-first')
  await prescriber.getByRole('button', { name: 'Leave it' }).click()
  await prescriber.keyboard.press('3')
  await prescriber.getByLabel('Why not?').fill('Dialysis: not at home')
  await prescriber.getByRole('button', { name: 'Record the decision' }).click()
  await expect(prescriber.getByRole('article', { name: `Review of ${patient.name}` })).toBeHidden()

  const told = await atHome.request.get(`/api/visit/mine/${visit}`)
  const { window } = (await told.json()) as { window: { start: { local: string } } }
  await atHome.goto(`/book/visits/${visit}`)
  await expect(atHome.getByRole('heading', { level: 1 })).toBeVisible()
  await lookAt(atHome, 'book', 'not-cleared')
  for (const words of [await told.text(), await atHome.locator('body').innerText()])
    expect(words).not.toMatch(/eligib|\bstop\b|flag|\brule|SCR-|not cleared|dialysis/i)

  await signIn(dispatcher, 'desk', 'DISPATCHER')
  await openDay(dispatcher, 'Greater Phoenix', window.start.local.slice(0, 10))
  await assignNurse(dispatcher, patient.name)
  await expect(dispatcher.getByRole('alert')).toContainText('did not clear')
  await lookAt(dispatcher, 'desk', 'not-assigned')
})
