import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
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
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.section} data-card={card || undefined}>
      <div className={styles.head}>
        <Title order={2} size="h3" id={id}>
          {title}
        </Title>
        {aside}
      </div>
      {children}
    </section>
  )
}
