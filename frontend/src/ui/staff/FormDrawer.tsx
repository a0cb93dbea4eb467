import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'

interface FormDrawerProps {
  /** Without a title it is shut. */
  title: string | undefined
  onClose: () => void
  /** Room for a table beside the form. */
  wide?: boolean
  children: ReactNode
}

/** A form on the right, over the list that it adds to. */
export function FormDrawer({ title, onClose, wide, children }: FormDrawerProps) {
  return (
    <Drawer
      opened={title !== undefined}
      onClose={onClose}
      title={title}
      position="right"
      size={wide ? '40rem' : '27rem'}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {children}
    </Drawer>
  )
}
