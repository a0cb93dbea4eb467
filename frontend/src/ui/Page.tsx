import { Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'

interface PageProps {
  title: string
  /** Visible heading where it says more than the title of the window. */
  heading?: ReactNode
  /** Move the focus to the heading when the page comes up: for screens that replace each other. */
  focus?: boolean
  children: ReactNode
}

/** One screen: names the window, and takes the focus so that a screen reader starts at its heading. */
export function Page({ title, heading, focus = true, children }: PageProps) {
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Rounds`
    if (!focus) return
    window.scrollTo(0, 0)
    ref.current?.focus({ preventScroll: true })
  }, [title, focus])
  return (
    <>
      <Title order={1} ref={ref} tabIndex={-1} style={{ outline: 'none' }} mb="sm">
        {heading ?? title}
      </Title>
      {children}
    </>
  )
}
