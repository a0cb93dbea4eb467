import { Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './DeskPage.module.css'

interface DeskPageProps {
  title: string
  /** What steers the page, to the right of its heading. */
  tools?: ReactNode
  /** The page scrolls inside itself, such as a list beside a record. */
  fixed?: boolean
  children: ReactNode
}

/** One page of the desk: names the window, and takes the focus so that a screen reader starts at its heading. */
export function DeskPage({ title, tools, fixed, children }: DeskPageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Rounds`
    heading.current?.focus({ preventScroll: true })
  }, [title])
  return (
    <>
      <header className={styles.bar}>
        <Title order={1} ref={heading} tabIndex={-1}>
          {title}
        </Title>
        {tools && <div className={styles.tools}>{tools}</div>}
      </header>
      <div className={styles.body} data-fixed={fixed || undefined}>
        {children}
      </div>
    </>
  )
}

/** Pushes the tools after it to the end of the bar. */
export const Spacer = () => <span className={styles.spacer} />
