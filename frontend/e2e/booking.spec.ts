import { expect, test } from '@playwright/test'
import { answerPart, answerQuietly, bookVisit, signConsent } from './booking'
import { lookAt, phone } from './look'
import { enter } from './people'

test.setTimeout(180_000) // axe looks at every part

const address = { zip: '85004', street: '100 West Example Street', city: 'Phoenix' }

test('a patient books a home visit on a phone', async ({ page }) => {
  await page.setViewportSize(phone)
  const patient = {
    name: 'Avery Winslow',
    phone: '+1 602 555 0142',
    email: `avery.${Date.now()}@patients.example`,
    password: 'four calm herons wade',
  }
  await bookVisit(page, address, patient)
  await answerQuietly(page, 'health')
  await signConsent(page, patient.name)
  await page.waitForURL('**/done')
  await expect(page.getByText('Magnesium').first()).toBeVisible()
  await lookAt(page, 'book', 'done')
  await page.goto('/book/visits')
  await expect(page.getByText('Magnesium').first()).toBeVisible()
  await lookAt(page, 'book', 'visits')
  await page.getByRole('link', { name: 'Change name or phone' }).click()
  await page.getByLabel('Mobile number').fill('+1 602 555 0143')
  await page.getByRole('button', { name: 'Save name and phone' }).click()
  await expect(page.getByText('Your name and phone are saved.')).toBeVisible()
  await lookAt(page, 'book', 'contact')
})

test('a patient who stops among the questions goes on at the same place on another phone', async ({
  page,
  browser,
}) => {
  const patient = {
    name: 'Rowan Tideway',
    phone: '+1 602 555 0143',
    email: `rowan.${Date.now()}@patients.example`,
    password: 'five quiet looms hum',
  }
  const visit = await bookVisit(page, address, patient)
  await expect(page.getByText('Part 1 of')).toBeVisible()
  await answerPart(page)
  const kept = page.waitForResponse((response) => response.url().endsWith('/draft'))
  await page.getByRole('button', { name: 'Next questions' }).click()
  expect((await kept).ok()).toBe(true)

  const other = await (await browser.newContext({ viewport: phone })).newPage()
  await enter(other, 'book', patient.email, patient.password)
  await other.goto(`/book/visits/${visit}`)
  await other.getByRole('link', { name: 'Answer the health questions' }).click()
  await expect(other.getByText('Part 2 of')).toBeVisible()
})
