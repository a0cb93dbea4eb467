import { Problem } from '@/api/Problem'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Autosave, type SaveState } from './Autosave'

let stored: string[]
let broken: Problem | undefined
let answer: (() => void) | undefined
let states: SaveState[]
const noAnswer = new Problem({}, 0)

const send = async (text: string) => {
  if (broken) throw broken
  if (answer) await new Promise<void>((resolve) => (answer = resolve))
  stored.push(text)
}
const note = () => new Autosave(send, (state) => states.push(state))

beforeEach(() => {
  vi.useFakeTimers()
  stored = []
  broken = undefined
  answer = undefined
  states = []
})
afterEach(() => vi.useRealTimers())

test('half a second after the last key the newest text is stored, once', async () => {
  const autosave = note()
  autosave.change('Ti')
  await vi.advanceTimersByTimeAsync(300)
  autosave.change('Tired')
  await vi.advanceTimersByTimeAsync(499)
  expect(stored).toEqual([])

  await vi.advanceTimersByTimeAsync(1)
  expect(stored).toEqual(['Tired'])
  expect(states.at(-1)).toBe('saved')
})

test('what is typed while a save is under way follows it', async () => {
  answer = () => {}
  const autosave = note()
  autosave.change('first')
  await vi.advanceTimersByTimeAsync(500)
  autosave.change('second')
  await vi.advanceTimersByTimeAsync(500)
  expect(stored).toEqual([])

  answer()
  await vi.advanceTimersByTimeAsync(0)
  answer()
  await vi.advanceTimersByTimeAsync(0)
  expect(stored).toEqual(['first', 'second'])
})

test('text that could not be stored is kept and tried again', async () => {
  broken = noAnswer
  const autosave = note()
  autosave.change('kept')
  await vi.advanceTimersByTimeAsync(500)
  expect(states.at(-1)).toBe('failed')

  broken = undefined
  await vi.advanceTimersByTimeAsync(5_000)
  expect(stored).toEqual(['kept'])
})

test('before signing, what waits is stored at once', async () => {
  const autosave = note()
  autosave.change('last words')

  expect(await autosave.flush()).toBe(true)
  expect(stored).toEqual(['last words'])
})

test('signing learns that something could not be stored', async () => {
  broken = noAnswer
  const autosave = note()
  autosave.change('last words')

  expect(await autosave.flush()).toBe(false)
})

test('text that the server refuses waits for the next key', async () => {
  broken = new Problem({}, 422)
  const autosave = note()
  autosave.change('far too long')
  await vi.advanceTimersByTimeAsync(500)
  broken = undefined
  await vi.advanceTimersByTimeAsync(60_000)
  expect(stored).toEqual([])

  autosave.change('shorter')
  await vi.advanceTimersByTimeAsync(500)
  expect(stored).toEqual(['shorter'])
})
