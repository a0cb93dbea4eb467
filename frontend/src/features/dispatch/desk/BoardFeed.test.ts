import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { BoardFeed, type Liveness } from './BoardFeed'

class Stream {
  static readonly CLOSED = 2
  readyState = 0
  onopen = () => {}
  onerror = () => {}
  onmessage: (event: { data: string }) => void = () => {}
  close = vi.fn()
}

let streams: Stream[]
let liveness: Liveness[]
let changes: (string[] | undefined)[]

function follow() {
  return new BoardFeed(
    () => {
      const stream = new Stream()
      streams.push(stream)
      return stream as unknown as EventSource
    },
    {
      liveness: (now) => liveness.push(now),
      changed: (ids) => changes.push(ids && [...ids]),
    },
  )
}
const stream = () => streams.at(-1)!
const tell = (event: object) => stream().onmessage({ data: JSON.stringify(event) })

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T17:42:00Z') })
  vi.stubGlobal('EventSource', Stream)
  streams = []
  liveness = []
  changes = []
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('changes that come together are told together', () => {
  follow()
  stream().onopen()
  tell({ type: 'visit', id: 'a', version: 2 })
  tell({ type: 'visit', id: 'b', version: 1 })
  tell({ type: 'visit', id: 'a', version: 3 })
  vi.advanceTimersByTime(100)

  expect(liveness).toEqual(['live'])
  expect(changes).toEqual([['a', 'b']])
})

test('three failures in a row are not live, since the first of them', () => {
  follow()
  stream().onopen()
  const since = Date.now()
  stream().onerror()
  vi.advanceTimersByTime(3_000)
  stream().onerror()
  expect(liveness).toEqual(['live'])
  stream().onerror()

  expect(liveness.at(-1)).toEqual({ downSince: since })
})

test('a stream that comes back has missed something', () => {
  follow()
  stream().onerror()
  stream().onopen()

  expect(liveness.at(-1)).toBe('live')
  expect(changes).toEqual([undefined])
})

test('the server may say that events were missed', () => {
  follow()
  tell({ type: 'resync' })

  expect(changes).toEqual([undefined])
})

test('a stream that the server refused is opened again', () => {
  const feed = follow()
  stream().readyState = Stream.CLOSED
  stream().onerror()
  vi.advanceTimersByTime(5_000)
  expect(streams).toHaveLength(2)

  stream().onerror()
  feed.close()
  vi.advanceTimersByTime(60_000)
  expect(streams).toHaveLength(2)
  expect(stream().close).toHaveBeenCalled()
})
