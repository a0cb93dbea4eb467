import { expect, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

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
