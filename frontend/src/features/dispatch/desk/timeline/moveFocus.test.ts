import { afterEach, beforeEach, expect, test } from 'vitest'
import { moveFocus } from './moveFocus'

let box: HTMLElement

beforeEach(() => {
  box = document.createElement('div')
  for (const [row, id, x] of [
    ['ana', 'a1', 10],
    ['ana', 'a2', 300],
    ['ben', 'b1', 40],
    ['ben', 'b2', 310],
  ] as const) {
    const stop = Object.assign(document.createElement('button'), { textContent: id })
    stop.dataset.stop = id
    stop.dataset.row = row
    stop.getBoundingClientRect = () => ({ left: x }) as DOMRect
    box.append(stop)
  }
  document.body.append(box)
})

afterEach(() => box.remove())

const focused = () => document.activeElement?.textContent

test('left and right go through a nurse’s stops and stay in the row', () => {
  moveFocus('ArrowRight')
  expect(focused()).toBe('a1')
  moveFocus('ArrowRight')
  expect(focused()).toBe('a2')
  moveFocus('ArrowRight')
  expect(focused()).toBe('a2')
})

test('up and down go to the stop nearest in time of the next nurse', () => {
  box.querySelector<HTMLElement>('[data-stop=a2]')?.focus()
  moveFocus('ArrowDown')
  expect(focused()).toBe('b2')
  moveFocus('ArrowLeft')
  moveFocus('ArrowUp')
  expect(focused()).toBe('a1')
})
