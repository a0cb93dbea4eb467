import { expect, test } from '@playwright/test'
import { bookVisit } from './booking'
import { desktop, lookAt, phone, tablet } from './look'
import { newPage, openDay, signIn } from './people'

const home = { zip: '85004', street: '77 Saguaro Lane', city: 'Phoenix' }
const patient = {
  name: 'Sidney Again',
  phone: '+1 602 555 0177',
  email: 'sidney.again@example.org',
  password: 'a long enough sentence 4',
}

test('a visit comes again: looked at, booked, moved and cancelled together', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const book = await newPage(browser, phone)
  const visitId = await bookVisit(book, home, patient, 2)
  const mine = await book.request.get(`/api/visit/mine/${visitId}`)
  const { window } = (await mine.json()) as { window: { start: { local: string } } }

  const desk = await newPage(browser, desktop)
  await signIn(desk, 'desk', 'DISPATCHER')
  await openDay(desk, 'PHX', window.start.local.slice(0, 10)).catch(() => undefined)
  await desk.getByRole('button', { name: patient.name }).click()
  await desk.getByRole('button', { name: 'Repeat…' }).click()
  await desk.getByLabel('How often').selectOption('every 2 weeks')
  await expect(desk.getByRole('list', { name: 'Dates' }).getByRole('listitem')).toHaveCount(3)
  await lookAt(desk, 'desk', 'repeat')
  await desk.setViewportSize(tablet)
  await lookAt(desk, 'desk', 'repeat')
  await desk.setViewportSize(desktop)
  await desk.getByRole('button', { name: /^Book \d more/ }).click()

  const series = desk.getByRole('list', { name: 'Visits of the series' })
  await expect(series.getByRole('listitem')).not.toHaveCount(0)
  await lookAt(desk, 'desk', 'series')

  await book.goto(`/book/visits/${visitId}`)
  await expect(book.getByRole('heading', { name: 'Every 2 weeks' })).toBeVisible()
  await lookAt(book, 'book', 'series')
  await book.goto(`/book/visits/${visitId}/cancel`)
  await book.getByText('This visit and all after it').click()
  await lookAt(book, 'book', 'series-cancel')
})
