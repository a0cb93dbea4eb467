import { expect, type Page } from '@playwright/test'

/** Moves the demo's clock forward to an instant, and every device's. */
export async function toTime(people: readonly Page[], at: string): Promise<void> {
  const response = await people[0]!.request.post('/demo/clock', { data: { to: at } })
  expect(response.ok()).toBe(true)
  for (const page of people) await page.context().clock.install({ time: at })
}
