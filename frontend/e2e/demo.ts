import { expect, type APIRequestContext } from '@playwright/test'

interface Mail {
  to: string
  subject: string
  text: string
}

/** The newest mail to an address; mails leave shortly after the page has answered. */
export async function mailTo(request: APIRequestContext, address: string): Promise<Mail> {
  let newest: Mail | undefined
  await expect
    .poll(async () => {
      const response = await request.get('/demo/outbox', {
        headers: { Accept: 'application/json' },
      })
      const mails = (await response.json()) as Mail[]
      newest = mails.find((mail) => mail.to === address)
      return newest
    })
    .toBeDefined()
  return newest!
}

/** The link in a mail, as a path of this server. */
export function linkIn(mail: Mail): string {
  const link = /https?:\/\/\S+/.exec(mail.text)?.[0]
  if (!link) throw new Error('no link in the mail')
  const { pathname, hash } = new URL(link)
  return pathname + hash
}

/** Moves the demo's clock forward to an instant. */
export async function moveClock(request: APIRequestContext, to: string): Promise<void> {
  const response = await request.post('/demo/clock', { data: { to } })
  expect(response.ok()).toBe(true)
}
