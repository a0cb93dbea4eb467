import { Button, Kbd } from '@mantine/core'

/** Opens the question why a time is not offered. */
export function WhyNotButton({ onAsk }: { onAsk: () => void }) {
  return (
    <Button variant="default" rightSection={<Kbd size="xs">w</Kbd>} onClick={onAsk}>
      Why not offered?
    </Button>
  )
}
