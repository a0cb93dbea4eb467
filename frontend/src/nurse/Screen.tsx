import { Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'

/** A screen of the open visit; takes the focus, so that a screen reader starts at its heading. */
export function Screen({ title, children }: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <section>
      <Title order={2} ref={heading} tabIndex={-1} mb="md" style={{ outline: 'none' }}>
        {title}
      </Title>
      {children}
    </section>
  )
}
