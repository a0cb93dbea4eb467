import { expect, test, type Page } from '@playwright/test'
import { answerPart, bookVisit } from './booking'
import { lookAt, phone } from './look'

test.setTimeout(240_000) // axe looks at every part

const address = { zip: '85004', street: '100 West Example Street', city: 'Phoenix' }
const mostScreens = 8

test('a healthy patient answers and reads the consent in Spanish on a screen of 320 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await bookVisit(page, address, newPatient('Luz Arroyo'))
  await page.getByRole('button', { name: 'Español' }).click()
  await expect(page.getByRole('heading', { name: 'Usted y su casa' })).toBeVisible()
  await answerAndRead(page, 'es')
})

test('a healthy patient answers and reads the consent with text at 200 %', async ({ page }) => {
  await page.setViewportSize(phone)
  await bookVisit(page, address, newPatient('Noor Vale'))
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  await answerAndRead(page, 'large')
})

test('a slow phone gets the pages compressed', async ({ request }) => {
  const page = await (await request.get('/book/')).text()
  const [, script] = /<script[^>]* src="([^"]+)"/.exec(page)!
  expect((await request.get(script!)).headers()['content-encoding']).toBe('gzip')
})

/** Every screen from the first question to the consent: they are few, none scrolls sideways, none breaks a rule of axe. */
async function answerAndRead(page: Page, name: string): Promise<void> {
  const address = () => new URL(page.url()).pathname
  const screens = new Set<string>()
  while (address().includes('/health')) {
    const here = address()
    screens.add(here)
    await expect(page.locator('form h2')).toBeVisible()
    await answerPart(page)
    await lookAt(page, 'book', `${name}-health-${screens.size}`)
    await page.locator('form button[type=submit]').click()
    await page.waitForURL((url) => url.pathname !== here)
  }
  await expect(page.locator('canvas')).toBeVisible()
  await lookAt(page, 'book', `${name}-consent`)
  screens.add(address())
  expect(screens.size).toBeLessThanOrEqual(mostScreens)
}

function newPatient(name: string) {
  const first = name.split(' ')[0]!.toLowerCase()
  return {
    name,
    phone: '+1 602 555 0147',
    email: `${first}.${Date.now()}@patients.example`,
    password: 'six plain ferries turn',
  }
}
