import { type Browser, expect, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lookAt } from './look'

interface DemoAccount {
  role: string
  name: string
  email: string
}

const demoFolder = join(import.meta.dirname, '../../backend/src/main/resources/demo')
const demo = JSON.parse(readFileSync(join(demoFolder, 'accounts.json'), 'utf8')) as {
  password: string
  accounts: DemoAccount[]
}
const { staff } = JSON.parse(readFileSync(join(demoFolder, 'cast.json'), 'utf8')) as {
  staff: DemoAccount[]
}

export const demoPassword = demo.password

/** Signs in through the page, as the first demo account of a role does. */
export async function signIn(
  page: Page,
  app: 'book' | 'desk' | 'nurse',
  role: string,
): Promise<void> {
  await enter(page, app, demo.accounts.find((account) => account.role === role)!.email)
}

/** Signs in as the nurse of that name. */
export async function signInNurse(page: Page, name: string): Promise<void> {
  await enter(page, 'nurse', staff.find((nurse) => nurse.name === name)!.email)
}

export async function enter(
  page: Page,
  app: string,
  email: string,
  password = demoPassword,
): Promise<void> {
  await page.goto(app === 'book' ? '/book/sign-in' : `/${app}/`)
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Password' })).toBeHidden()
}

/** Opens the dispatcher's day. */
export async function openDay(page: Page, region: string, date: string): Promise<void> {
  await page.goto('/desk/today')
  await page.getByLabel('Region').selectOption(region)
  await page.getByLabel('Day', { exact: true }).fill(date)
}

/** Gives a patient's visit of the open day to the first nurse who can take it; answers with the nurse's name. */
export async function assignNurse(dispatcher: Page, patient: string): Promise<string> {
  await dispatcher.getByRole('button', { name: patient }).click()
  await dispatcher.getByRole('button', { name: 'Assign a nurse' }).click()
  const candidates = dispatcher.getByRole('list', { name: 'Nurses' })
  await expect(candidates).toBeVisible()
  await lookAt(dispatcher, 'desk', 'assign')
  const candidate = candidates.getByRole('listitem').first()
  const name = (await candidate.locator('p').first().innerText()).split(',')[0]!
  await candidate.getByRole('button', { name: 'Assign' }).click()
  return name
}

/** A person's own browser, in Phoenix. */
export async function newPage(
  browser: Browser,
  viewport: { width: number; height: number },
): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    permissions: ['geolocation'],
    geolocation: { latitude: 33.5106, longitude: -112.0303, accuracy: 12 },
  })
  return context.newPage()
}
