import { Button } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { EmptyState } from '@/ui/states'

/** A page that could not be shown, for example because a part of the app did not arrive. */
export function PageBroke() {
  return (
    <EmptyState title="This page could not be shown">
      <Button
        variant="default"
        leftSection={<IconRefresh size={18} aria-hidden />}
        onClick={() => location.reload()}
      >
        Load it again
      </Button>
    </EmptyState>
  )
}
