import { expect, test } from '@playwright/test'
import { answerQuietly, bookVisit, signConsent } from './booking'
import { lookAt, phone } from './look'

test.setTimeout(180_000) // axe looks at every part

test('a patient books a home visit on a phone', async ({ page }) => {
  await page.setViewportSize(phone)
  const patient = {
    name: 'Avery Winslow',
    phone: '+1 602 555 0142',
    email: `avery.${Date.now()}@patients.example`,
    password: 'four calm herons wade',
  }
  const address = { zip: '85004', street: '100 West Example Street', city: 'Phoenix' }
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
