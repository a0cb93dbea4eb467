import { useSyncExternalStore } from 'react'

const BASE = '/book'
const listeners = new Set<() => void>()

/** The address below /book, such as `/visits/1`. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, path)
}

export const path = () => location.pathname.slice(BASE.length).replace(/\/$/, '') || '/'

export const href = (to: string) => `${BASE}${to}`

/** Goes to a page of this app; Back returns to the one before. */
export function go(to: string): void {
  if (to === path()) return
  history.pushState({ depth: depth() + 1 }, '', href(to))
  tell()
}

/** Goes on without leaving a step to come back to. */
export function replace(to: string): void {
  history.replaceState(history.state, '', href(to))
  tell()
}

/** The browser's own Back, or the page above where there is nothing to go back to. */
export function back(above: string): void {
  if (depth() > 0) history.back()
  else replace(above)
}

const depth = () => (history.state as { depth?: number } | null)?.depth ?? 0

const tell = () => listeners.forEach((listener) => listener())

function subscribe(listener: () => void) {
  listeners.add(listener)
  addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', listener)
  }
}

/** Plain links inside the app change the page without loading it anew; call once. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const modified =
      event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0
    if (
      !link ||
      modified ||
      event.defaultPrevented ||
      link.target ||
      link.origin !== location.origin
    )
      return
    if (!link.pathname.startsWith(`${BASE}/`) || link.hash) return
    event.preventDefault()
    go(link.pathname.slice(BASE.length))
  })
}

/** `match('/visits/:id/health/:part', path)` answers the named parts, or nothing. */
export function match(pattern: string, at: string): Record<string, string> | undefined {
  const wanted = pattern.split('/')
  const given = at.split('/')
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? ''
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(value)
    else if (part !== value) return undefined
  }
  return params
}
