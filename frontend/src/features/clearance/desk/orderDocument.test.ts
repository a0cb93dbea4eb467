import { expect, test } from 'vitest'
import { inBase64, tooLarge } from './orderDocument'

test('a document travels as the base64 of its bytes', async () => {
  const file = new File(['%PDF-1.4\n'], 'order.pdf', { type: 'application/pdf' })
  expect(await inBase64(file)).toBe('JVBERi0xLjQK')
})

test('a document has 5 MB at most', () => {
  expect(tooLarge(new File([new Uint8Array(5 * 1024 * 1024)], 'order.pdf'))).toBe(false)
  expect(tooLarge(new File([new Uint8Array(5 * 1024 * 1024 + 1)], 'order.pdf'))).toBe(true)
})
