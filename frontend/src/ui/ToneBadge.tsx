import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './ToneBadge.module.css'

export type Tone = 'grey' | 'amber' | 'blue' | 'violet' | 'teal' | 'green' | 'brown' | 'red'

interface ToneBadgeProps {
  tone: Tone
  icon: Icon
  /** Grey without paper: nothing has happened yet. */
  outline?: boolean
  struck?: boolean
  /** A moving edge: something runs right now. */
  running?: boolean
  /** A bar on the left: stop and read. */
  bar?: boolean
  children: ReactNode
}

/** A short word with its colour and its icon; never one of the three alone. */
export function ToneBadge({
  tone,
  icon: Glyph,
  outline,
  struck,
  running,
  bar,
  children,
}: ToneBadgeProps) {
  return (
    <span
      className={classes.badge}
      data-tone={tone}
      data-outline={outline || undefined}
      data-struck={struck || undefined}
      data-running={running || undefined}
      data-bar={bar || undefined}
    >
      <Glyph size="1.15em" stroke={1.75} aria-hidden />
      <span>{children}</span>
    </span>
  )
}
