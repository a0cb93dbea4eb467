import { useCallback, useSyncExternalStore } from 'react'

const drafts = new Map<string, object>()
const listeners = new Set<() => void>()

/**
 * What was typed into a form, kept in memory while the page lives: leaving the form, a refusal or an ended session
 * loses nothing. Never written to the device.
 *
 * @param empty the untouched form; must be the same object at every call
 */
export function useDraft<Draft extends object>(key: string, empty: Draft) {
  const draft = useSyncExternalStore(subscribe, () => (drafts.get(key) as Draft) ?? empty)
  const change = useCallback(
    (patch: Partial<Draft>) => put(key, { ...((drafts.get(key) as Draft) ?? empty), ...patch }),
    [key, empty],
  )
  const forget = useCallback(() => put(key, undefined), [key])
  return [draft, change, forget] as const
}

/** The draft as it is now, for what runs beside the screen. */
export const draftNow = <Draft extends object>(key: string): Draft | undefined =>
  drafts.get(key) as Draft | undefined

/** As after a reload: each test begins with it. */
export function forgetAllDrafts(): void {
  drafts.clear()
  tell()
}

function put(key: string, draft: object | undefined) {
  if (draft) drafts.set(key, draft)
  else drafts.delete(key)
  tell()
}

const tell = () => listeners.forEach((listener) => listener())

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
