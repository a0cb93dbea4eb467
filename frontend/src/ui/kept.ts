import { useState } from 'react'

/**
 * What must outlive a reload, a lost network or an ended session, such as what a patient typed and did not send yet. It
 * lives in sessionStorage: closing the tab on a shared phone leaves nothing behind.
 *
 * @param key names the record too, such as `cancel.VISIT`
 */
export function useKept<Draft extends object>(key: string, empty: Draft) {
  const name = `rounds.${key}`
  const [draft, setDraft] = useState<Draft>(() => ({ ...empty, ...stored<Draft>(name) }))
  const change = (patch: Partial<Draft>) => {
    const next = { ...draft, ...patch }
    setDraft(next)
    sessionStorage.setItem(name, JSON.stringify(next))
  }
  const forget = () => sessionStorage.removeItem(name)
  return [draft, change, forget] as const
}

const stored = <Draft>(name: string) =>
  JSON.parse(sessionStorage.getItem(name) ?? '{}') as Partial<Draft>
