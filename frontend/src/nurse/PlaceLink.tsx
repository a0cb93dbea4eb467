import type { MouseEvent, ReactNode } from 'react'
import classes from './PlaceLink.module.css'
import { addressOf, type Place } from './place'
import { goTo } from './usePlace'

interface PlaceLinkProps {
  to: Place
  /** Looks like a button, as large as one. */
  button?: boolean
  className?: string
  children: ReactNode
}

/** A real link that does not load the page anew. */
export function PlaceLink({ to, button, className, children }: PlaceLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    goTo(to)
  }
  return (
    <a
      href={addressOf(to)}
      className={[button && classes.button, className].filter(Boolean).join(' ')}
      onClick={follow}
    >
      {children}
    </a>
  )
}
