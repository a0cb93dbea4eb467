import { expect, type Locator, type Page } from '@playwright/test'
import { lookAt } from './look'

export interface NewPatient {
  name: string
  phone: string
  email: string
  password: string
}

/**
 * A patient, new or signed in, books the first time of a day through the pages, up to the questions; answers with the id
 * of the visit.
 *
 * @param day the place of the day among those that are free; -1 is the last
 */
export async function bookVisit(
  page: Page,
  address: { zip: string; street: string; city: string },
  patient: NewPatient,
  day = -1,
): Promise<string> {
  await page.goto('/book/')
  await page.getByLabel('ZIP code').fill(address.zip)
  await page.getByLabel('Street and house number').fill(address.street)
  await page.getByLabel('City').fill(address.city)
  await lookAt(page, 'book', 'where')
  await page.getByRole('button', { name: 'Use this address' }).click()

  await page.getByText('Magnesium').first().click()
  await lookAt(page, 'book', 'therapy')
  await onward(page)
  await page.getByText('Chronic fatigue syndrome').click()
  await lookAt(page, 'book', 'reason')
  await onward(page)

  await expect(page.getByRole('heading', { name: 'Choose a day' })).toBeVisible()
  const days = page.getByRole('button', { name: /times?$/ })
  await days.nth(day).click()
  await page.getByRole('radio').first().check()
  await lookAt(page, 'book', 'when')
  await page.getByRole('button', { name: 'Keep this time' }).click()

  await page.getByLabel('Your full name').fill(patient.name)
  await page.getByLabel('Mobile number').fill(patient.phone)
  if (await page.getByLabel('E-mail', { exact: true }).isVisible()) {
    await page.getByLabel('E-mail', { exact: true }).fill(patient.email)
    await page.getByLabel('Password', { exact: true }).fill(patient.password)
  }
  await lookAt(page, 'book', 'you')
  await page.getByRole('button', { name: 'Book this time' }).click()
  await page.waitForURL('**/health/1')
  return /visits\/([^/]+)/.exec(page.url())?.[1] ?? ''
}

/** Answers every question of every part, those not named in `but` with the answer that raises nothing. */
export async function answerQuietly(
  page: Page,
  name: string,
  but: Readonly<Record<string, string>> = {},
): Promise<void> {
  const send = page.getByRole('button', { name: 'Send my answers' })
  for (let part = 1; ; part++) {
    await expect(page.getByText(`Part ${part} of`)).toBeVisible()
    await answerPart(page, but)
    await lookAt(page, 'book', `${name}-${part}`)
    if (await send.isVisible()) break
    await page.getByRole('button', { name: 'Next questions' }).click()
  }
  await send.click()
}

export async function answerPart(
  page: Page,
  but: Readonly<Record<string, string>> = {},
): Promise<void> {
  for (const question of await page.getByRole('group').all()) {
    const legend = (await question.locator('legend').textContent()) ?? ''
    const told = but[legend]
    await (told ? question.getByLabel(told, { exact: true }) : await plain(question)).check()
  }
  await fillIn(page, 'SCR-A01', '1984-05-12')
  await fillIn(page, 'SCR-K02A', 'Ana Quill, 555 0142')
}

/** None, never or no; a question that has none of these puts its plain answer first. */
async function plain(question: Locator): Promise<Locator> {
  const no = question.locator('input:is([value=NONE], [value=NEVER], [value=NO])')
  return (await no.count()) > 0 ? no : question.locator('input').first()
}

async function fillIn(page: Page, question: string, text: string): Promise<void> {
  const field = page.locator(`[id="${question}"]`)
  if (await field.isVisible()) await field.fill(text)
}

/** Reads and signs a consent with a drawn signature, at home or on the nurse's tablet. */
export async function signConsent(
  page: Page,
  name: string,
  app: 'book' | 'nurse' = 'book',
  picture = 'consent',
): Promise<void> {
  await page.getByLabel('I could ask questions').check()
  await page.getByLabel('Your full name').fill(name)
  const canvas = page.locator('canvas')
  await canvas.scrollIntoViewIfNeeded()
  const box = (await canvas.boundingBox())!
  await page.mouse.move(box.x + 40, box.y + 90)
  await page.mouse.down()
  await page.mouse.move(box.x + 120, box.y + 40, { steps: 6 })
  await page.mouse.move(box.x + 200, box.y + 100, { steps: 6 })
  await page.mouse.up()
  await lookAt(page, app, picture)
  await page.getByRole('button', { name: 'I agree and sign' }).click()
}

/** Signs the consent to an exam by video where a page asks for it. */
export async function agreeToVideoExam(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Read and sign', exact: true }).click()
  await page.waitForURL('**/consents/exam')
  await signConsent(page, name, 'book', 'video-consent')
  await page.waitForURL('**/consents')
}

const onward = (page: Page) => page.locator('form button[type=submit]').click()
