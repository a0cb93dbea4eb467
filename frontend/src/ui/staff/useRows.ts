import { type RefObject, useRef } from 'react'

interface Rows {
  /** Belongs on the `tbody` whose rows carry `data-row`. */
  body: RefObject<HTMLTableSectionElement | null>
  move: (by: 1 | -1) => void
  /** The row that has the focus, else the open one. */
  currentId: () => string | undefined
}

const control = 'a, button'

/** Moving through a list by arrow keys: the focus goes from row to row, and Enter presses the row's button. */
export function useRows(openId?: string): Rows {
  const body = useRef<HTMLTableSectionElement>(null)
  const rows = () => [...(body.current?.querySelectorAll<HTMLElement>('tr[data-row]') ?? [])]
  const current = () =>
    rows().find((row) => row.contains(document.activeElement)) ??
    rows().find((row) => row.dataset.row === openId)
  return {
    body,
    move: (by) => {
      const all = rows().filter((row) => row.querySelector(control))
      const at = current()
      const next = at ? all[all.indexOf(at) + by] : all[0]
      next?.querySelector<HTMLElement>(control)?.focus()
    },
    currentId: () => current()?.dataset.row,
  }
}
