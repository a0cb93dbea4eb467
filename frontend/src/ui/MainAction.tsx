import { Button } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import { createContext, type ReactNode, use } from 'react'
import { createPortal } from 'react-dom'

/** Where the one main button of a screen stands; filled by whatever part of the screen is next. */
export const MainActionSlot = createContext<HTMLElement | null>(null)

interface MainActionProps {
  /** The form that it sends; else `onPress` says what it does. */
  form?: string
  onPress?: () => void
  icon?: Icon
  busy?: boolean
  disabled?: boolean
  children: ReactNode
}

/** The next thing to do, as one large button at the thumb. */
export function MainAction({
  form,
  onPress,
  icon: Glyph,
  busy = false,
  disabled = false,
  children,
}: MainActionProps) {
  const slot = use(MainActionSlot)
  if (!slot) return null
  return createPortal(
    <Button
      fullWidth
      size="xl"
      type={form ? 'submit' : 'button'}
      form={form}
      onClick={onPress}
      loading={busy}
      disabled={disabled}
      leftSection={Glyph && <Glyph size={24} aria-hidden />}
    >
      {children}
    </Button>,
    slot,
  )
}
