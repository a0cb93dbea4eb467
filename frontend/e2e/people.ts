import { expect, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface DemoAccount {
  role: string
  name: string
  email: string
}

const accounts = join(
  import.meta.dirname,
  '..',
  '..',
  'backend',
  'src',
  'main',
  'resources',
  'demo',
  'accounts.json',
)
const demo = JSON.parse(readFileSync(accounts, 'utf8')) as {
  password: string
  accounts: DemoAccount[]
}

export const demoPassword = demo.password

/** The first demo account of a role. */
export function person(role: string): DemoAccount {
  const found = demo.accounts.find((account) => account.role === role)
  if (!found) throw new Error(`no demo account for ${role}`)
  return found
}

/** Signs in through the page, as a person does. */
export async function signIn(
  page: Page,
  app: 'book' | 'desk' | 'nurse',
  role: string,
): Promise<void> {
  await page.goto(app === 'book' ? '/book/sign-in' : `/${app}/`)
  await page.getByLabel('E-mail').fill(person(role).email)
  await page.getByRole('textbox', { name: 'Password' }).fill(demoPassword)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Password' })).toBeHidden()
}
