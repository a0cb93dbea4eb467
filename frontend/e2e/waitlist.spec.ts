import { expect, test } from '@playwright/test'
import { desktop, lookAt, phone } from './look'
import { newPage, openDay, signIn } from './people'

test.setTimeout(120_000) // axe looks at every page

test('a patient whom no time suits waits for one, and the dispatcher sees it', async ({
  browser,
}) => {
  const patient = await newPage(browser, phone)
  const dispatcher = await newPage(browser, desktop)
  await signIn(patient, 'book', 'PATIENT')
  await patient.goto('/book/')
  await patient.getByLabel('ZIP code').fill('85004')
  await patient.getByLabel('Street and house number').fill('12 W Monroe St')
  await patient.getByLabel('City').fill('Phoenix')
  await patient.getByRole('button', { name: 'Use this address' }).click()
  await patient.getByText('Magnesium').first().click()
  await patient.locator('form button[type=submit]').click()
  await patient.getByText('Chronic fatigue syndrome').click()
  await patient.locator('form button[type=submit]').click()
  await patient.getByRole('link', { name: 'Wait for a free time' }).click()
  await patient.getByLabel('From which day?').fill('2026-12-24') // beyond the days that are offered
  await patient.getByLabel('Until which day?').fill('2026-12-26')
  await patient.getByText('In the morning').click()
  await lookAt(patient, 'book', 'waitlist')
  await patient.locator('form button[type=submit]').click()
  await expect(patient.getByText('We write to you as soon as a time becomes free.')).toBeVisible()
  await lookAt(patient, 'book', 'waiting')

  await signIn(dispatcher, 'desk', 'DISPATCHER')
  await openDay(dispatcher, 'Greater Phoenix', '2026-11-24')
  await dispatcher.getByRole('button', { name: 'Waitlist' }).click()
  await expect(dispatcher.getByRole('dialog').getByText('Marisol Vance')).toBeVisible()
  await lookAt(dispatcher, 'desk', 'waitlist')

  await patient.getByRole('button', { name: 'Stop waiting' }).click()
  await expect(patient.getByText('You are not waiting for a time')).toBeVisible()
})
