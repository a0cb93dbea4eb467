import { type RefObject, useEffect, useState } from 'react'

export interface MenuAt {
  visitId: string
  x: number
  y: number
}

/** Where the menu of a stop was asked for, by the right mouse button or by the menu key on it. */
export function useStopMenu(box: RefObject<HTMLElement | null>) {
  const [menu, setMenu] = useState<MenuAt>()
  useEffect(() => {
    const lines = box.current
    const open = (event: MouseEvent) => {
      const stop = (event.target as HTMLElement).closest<HTMLElement>('[data-stop]')
      if (!stop?.dataset.stop) return
      event.preventDefault()
      const { left, bottom } = stop.getBoundingClientRect()
      const byKey = event.button !== 2
      setMenu({
        visitId: stop.dataset.stop,
        x: byKey ? left : event.clientX,
        y: byKey ? bottom : event.clientY,
      })
    }
    lines?.addEventListener('contextmenu', open)
    return () => lines?.removeEventListener('contextmenu', open)
  }, [box])
  return { menu, close: () => setMenu(undefined) }
}
