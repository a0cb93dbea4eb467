import { useEffect, useRef, useSyncExternalStore } from 'react'

/** One key of a page, as it works and as the menu of keys tells it. */
export interface KeyBinding {
  /** A value of `KeyboardEvent.key`. */
  key: string
  says: string
  run: () => void
}

interface Layer {
  bindings: readonly KeyBinding[]
}

const switchedOff = 'rounds.keys.off'

/**
 * The keys that work now. What was opened last answers first. WCAG 2.1.4 wants single keys to be switchable: people who
 * dictate would set them off by speaking.
 */
class Keyboard {
  private layers: readonly Layer[] = []
  private readonly listeners = new Set<() => void>()

  add(layer: Layer): () => void {
    this.layers = [layer, ...this.layers]
    this.tell()
    return () => {
      this.layers = this.layers.filter((other) => other !== layer)
      this.tell()
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly on = (): boolean => localStorage.getItem(switchedOff) === null

  switch(on: boolean): void {
    if (on) localStorage.removeItem(switchedOff)
    else localStorage.setItem(switchedOff, 'yes')
    this.tell()
  }

  all(): readonly KeyBinding[] {
    return this.layers.flatMap(({ bindings }) => bindings)
  }

  readonly press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (isTyping(event.target) || isAsked() || !this.on()) return
    const binding = this.all().find(({ key }) => key === event.key)
    if (!binding) return
    event.preventDefault()
    binding.run()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}

const keyboard = new Keyboard()
document.addEventListener('keydown', keyboard.press)

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [role=menu]') !== null

/** A question on top of the page takes the keys away from what lies under it. */
const isAsked = () => document.querySelector('[role=dialog][aria-modal=true]') !== null

/** Makes keys work while the calling component is shown. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const layer = useRef<Layer>({ bindings })
  useEffect(() => {
    layer.current.bindings = bindings
  })
  useEffect(() => keyboard.add(layer.current), [])
}

export const useKeysOn = (): boolean => useSyncExternalStore(keyboard.subscribe, keyboard.on)

export const switchKeys = (on: boolean): void => keyboard.switch(on)

export const keysNow = (): readonly KeyBinding[] => keyboard.all()
