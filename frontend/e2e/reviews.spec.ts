import { expect, test } from '@playwright/test'
import { desktop, lookAt } from './look'
import { enter, newPage, signIn } from './people'

test.setTimeout(120_000) // axe looks at every page

test('a prescriber hands a review over by key, asks for a call, and the colleague finds it', async ({
  browser,
}) => {
  const giver = await newPage(browser, desktop)
  const colleague = await newPage(browser, desktop)

  await signIn(giver, 'desk', 'PRESCRIBER')
  await giver.goto('/desk/reviews?state=AZ')
  await giver.getByRole('row').nth(1).click()
  const review = giver.getByRole('article')
  await expect(review.getByRole('heading', { name: 'Handed over' })).toBeVisible()
  await giver.keyboard.press('h')
  const drawer = giver.getByRole('dialog')
  await drawer.getByLabel('Colleague').selectOption('Beatriz Amaro')
  await drawer.getByLabel('Note for them').fill('You saw them last month: please look once more.')
  await lookAt(giver, 'desk', 'hand-over')
  await drawer.getByRole('button', { name: 'Hand over' }).click()
  await expect(review.getByText('To Beatriz Amaro')).toBeVisible()
  await expect(drawer).toBeHidden() // its keys are its own until then

  await giver.keyboard.press('t')
  await giver.getByLabel('Why is the patient to be called?').fill('Which pills, since when?')
  await giver.getByRole('button', { name: 'Ask for the call' }).click()
  await expect(review.getByText('Call patient, not tried yet')).toBeVisible()
  await giver.keyboard.press('t')
  await giver.getByLabel('No answer, to be tried again').check()
  await giver.getByLabel('In your words').fill('Rang for a minute, no answer.')
  await giver.getByRole('button', { name: 'Record the call' }).click()
  await expect(review.getByText('Call patient, 1 try')).toBeVisible()
  await lookAt(giver, 'desk', 'call')

  await enter(colleague, 'desk', 'beatriz.amaro@rounds.example')
  await colleague.goto('/desk/reviews')
  await colleague.getByRole('button', { name: 'Mine', exact: true }).click()
  await colleague.getByRole('button', { name: 'Call patient', exact: true }).click()
  await expect(colleague.getByText('Handed to you by Dr. Helen Marchetti')).toBeVisible()
  await expect(colleague.getByRole('row')).toHaveCount(2) // with the head
  await lookAt(colleague, 'desk', 'reviews-mine')
})
