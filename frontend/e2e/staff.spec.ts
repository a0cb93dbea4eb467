import { expect, test } from '@playwright/test'
import { desktop, lookAt, tablet } from './look'
import { signIn } from './people'

const pages = [
  ['DISPATCHER', 'today'],
  ['PRESCRIBER', 'reviews'],
  ['CLINICAL_LEAD', 'side-effects'],
  ['ADMIN', 'clinicians'],
  ['ADMIN', 'catalogue'],
  ['ADMIN', 'questions'],
  ['ADMIN', 'regions'],
  ['ADMIN', 'staff'],
  ['PRIVACY_OFFICER', 'audit'],
] as const

for (const [role, name] of pages) {
  test(`${role} works with ${name}`, async ({ page }) => {
    await page.setViewportSize(desktop)
    await signIn(page, 'desk', role)
    await page.goto(`/desk/${name}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('row').nth(1)).toBeVisible()
    await lookAt(page, 'desk', name)
  })
}

test('a prescriber reads a review', async ({ page }) => {
  await page.setViewportSize(desktop)
  await signIn(page, 'desk', 'PRESCRIBER')
  await page.goto('/desk/reviews')
  await page.getByRole('row').nth(1).click()
  await expect(page.getByText('Rule', { exact: false }).first()).toBeVisible()
  await lookAt(page, 'desk', 'review')
})

test('a nurse opens a visit of the day', async ({ page }) => {
  await page.setViewportSize(tablet)
  await signIn(page, 'nurse', 'NURSE')
  const day = page.getByRole('navigation', { name: 'Visits of the day' })
  await expect(day.getByRole('link').first()).toBeVisible()
  await lookAt(page, 'nurse', 'day')
  await day.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await lookAt(page, 'nurse', 'visit')
})
