import { Group, Text } from '@mantine/core'

/** The name of the product with its mark: one round with its stops. */
export function BrandMark({ name = 'Rounds' }: { name?: string }) {
  return (
    <Group gap={8} wrap="nowrap">
      <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden>
        <circle
          cx="16"
          cy="16"
          r="11"
          fill="none"
          stroke="var(--mantine-primary-color-filled)"
          strokeWidth="3"
        />
        <circle cx="16" cy="5" r="4" fill="var(--mantine-primary-color-filled)" />
        <circle cx="25.5" cy="21.5" r="4" fill="var(--mantine-primary-color-filled)" />
        <circle cx="6.5" cy="21.5" r="4" fill="var(--mantine-primary-color-filled)" />
      </svg>
      <Text fw={700} component="span">
        {name}
      </Text>
    </Group>
  )
}
