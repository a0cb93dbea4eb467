// Books one visit through the API of the demo at ROUNDS_URL, as the patients' app does.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'

const zip = '85004'
const cookies = new Map()

async function call(method, path, body) {
  const response = await fetch(process.env.ROUNDS_URL + path, {
    method,
    headers: {
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(body && {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        'sec-fetch-site': 'same-origin',
        'x-xsrf-token': cookies.get('XSRF-TOKEN'),
      }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  for (const cookie of response.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)
    cookies.set(name, value)
  }
  const text = await response.text()
  assert.ok(response.ok, `${method} ${path}: ${response.status} ${text}`)
  return JSON.parse(text)
}

await call('GET', '/api/identity/session')
const area = await call('GET', `/api/region/area?zip=${zip}`)
assert.ok(area.served, `${zip} is served`)
const [therapy] = await call('GET', '/api/catalogue/therapies')
const days = await call('GET', `/api/scheduling/days?zip=${zip}&therapyId=${therapy.id}`)
const [slot] = days.flatMap((day) => day.slots)
const hold = await call('POST', '/api/scheduling/holds', {
  zip,
  therapyId: therapy.id,
  start: slot.start.at,
})
await call('POST', '/api/identity/accounts', {
  name: 'Casey Example',
  email: `${randomUUID()}@patients.example`,
  password: 'four plain words here',
})
const { visitId } = await call('POST', '/api/scheduling/bookings', {
  holdId: hold.id,
  holdToken: hold.token,
  therapyId: therapy.id,
  reasons: ['OTHER'],
  reasonText: 'Booked by the start test',
  name: 'Casey Example',
  phone: '+1 602 555 0100',
  address: { line1: '100 Example Street', city: 'Phoenix', state: area.state, zip },
})
const visit = await call('GET', `/api/visit/mine/${visitId}`)
console.log(`Booked ${visit.therapyName} for ${visit.window.start.local}: ${visit.status}`)
