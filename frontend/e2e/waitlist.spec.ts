import { expect, test } from '@playwright/test'
import { desktop, lookAt, phone } from './look'
import { newPage, openDay, signIn } from './people'

test.setTimeout(150_000) // axe looks at every page

test('a patient waits for a time, is offered one, and lets it go', async ({ browser }) => {
  const patient = await newPage(browser, phone)
  const dispatcher = await newPage(browser, desktop)
  await signIn(patient, 'book', 'PATIENT')
  await patient.goto('/book/')
  await patient.getByLabel('ZIP code').fill('85004')
  await patient.getByLabel('Street and house number').fill('12 W Monroe St')
  await patient.getByLabel('City').fill('Phoenix')
  await patient.getByRole('button', { name: 'Use this address' }).click()
  await patient.getByText('Myers').first().click()
  await patient.getByRole('button', { name: 'Continue' }).click()
  await patient.getByText('Chronic fatigue syndrome').click()
  await patient.getByRole('button', { name: 'Continue' }).click()
  await patient.getByRole('link', { name: 'Wait for a free time' }).click()
  await patient.getByLabel('From which day?').fill('2026-11-26')
  await patient.getByLabel('Until which day?').fill('2026-11-28')
  await patient.getByText('In the morning').click()
  await lookAt(patient, 'book', 'waitlist')
  await patient.getByRole('button', { name: 'Wait for a free time' }).click()

  const take = patient.getByRole('button', { name: 'Book this time' })
  await expect(take).toBeVisible({ timeout: 60_000 })
  await lookAt(patient, 'book', 'waiting')

  await signIn(dispatcher, 'desk', 'DISPATCHER')
  await openDay(dispatcher, 'Phoenix', '2026-11-24')
  await dispatcher.getByRole('button', { name: 'Waitlist' }).click()
  await expect(dispatcher.getByText('kept until')).toBeVisible()
  await lookAt(dispatcher, 'desk', 'waitlist')

  await patient.getByRole('button', { name: 'Not this time' }).click()
  await expect(take).toBeHidden()
  await patient.getByRole('button', { name: 'Stop waiting' }).click()
  await expect(patient.getByText('You are not waiting for a time')).toBeVisible()
})
