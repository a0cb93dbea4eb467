import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './Section.module.css'

interface SectionProps {
  title: string
  /** To the right of the title. */
  aside?: ReactNode
  card?: boolean
  children: ReactNode
}

/** A part of a record under its own heading. */
export function Section({ title, aside, card, children }: SectionProps) {
  return (
    <section className={styles.section} data-card={card || undefined}>
      <div className={styles.head}>
        <Title order={2} size="h3">
          {title}
        </Title>
        {aside}
      </div>
      {children}
    </section>
  )
}
