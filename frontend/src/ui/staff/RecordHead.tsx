import { CloseButton, Group, Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './RecordHead.module.css'

interface RecordHeadProps {
  title: string
  closeLabel: string
  onClose: () => void
  children?: ReactNode
}

/** Names the record that was opened beside a list, and takes the focus so that reading goes on there. */
export function RecordHead({ title, closeLabel, onClose, children }: RecordHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title])
  return (
    <Group justify="space-between" wrap="nowrap" className={styles.head}>
      <Title order={2} ref={heading} tabIndex={-1}>
        {title}
      </Title>
      <Group gap="md" wrap="nowrap">
        {children}
        <CloseButton aria-label={closeLabel} onClick={onClose} />
      </Group>
    </Group>
  )
}
