import type { ReactNode } from 'react'
import styles from './table.module.css'

/** Holds a table to read. It takes the focus so that the arrow keys scroll what does not fit. */
export function TableBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: scrolling needs a key
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
