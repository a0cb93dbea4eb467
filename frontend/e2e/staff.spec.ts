import { expect, test } from '@playwright/test'
import { desktop, lookAt, tablet } from './look'
import { signIn } from './people'
import { fullDay } from './timeline'

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

test('a dispatcher goes through the rounds on the timeline by keys', async ({ page }) => {
  await page.setViewportSize(desktop)
  await signIn(page, 'desk', 'DISPATCHER')
  await page.goto('/desk/timeline?date=2026-11-24')
  await expect(page.getByText(/^Times of America/)).toBeVisible()
  const stops = page.locator('[data-stop]')
  await expect(stops.first()).toBeVisible()
  await lookAt(page, 'desk', 'timeline')
  await page.keyboard.press('ArrowRight')
  await expect(stops.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: /^Visit of/ })).toBeVisible()
  expect(new URL(page.url()).searchParams.get('visit')).toBe(
    await stops.first().getAttribute('data-stop'),
  )
  await lookAt(page, 'desk', 'timeline-visit')
  await page.keyboard.press('Escape')
  await expect(stops.first()).toBeFocused()
  await page.getByLabel('View').selectOption('week')
  await expect(page).toHaveURL(/view=week/)
  await expect(stops.first()).toBeVisible()
  await lookAt(page, 'desk', 'timeline-week')
})

test('forty visits of twelve nurses are legible', async ({ page }) => {
  await page.setViewportSize(desktop)
  await signIn(page, 'desk', 'DISPATCHER')
  await page.route('**/api/dispatch/timeline?*', (route) =>
    route.fulfill({
      json: fullDay(new URL(route.request().url()).searchParams.get('regionId') ?? ''),
    }),
  )
  await page.goto('/desk/timeline?date=2026-11-24')
  const stops = page.locator('[data-stop]')
  await expect(stops).toHaveCount(40)
  await lookAt(page, 'desk', 'timeline-full')
  for (const stop of await stops.all()) {
    await expect(stop).toBeInViewport({ ratio: 1 })
    const state = stop.locator('> span').last()
    const cut = await state.evaluate(
      (line) => line.scrollWidth > line.clientWidth || line.scrollHeight > line.clientHeight,
    )
    expect(cut, await stop.innerText()).toBe(false)
  }
})
