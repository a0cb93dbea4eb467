import { Trans } from '@lingui/react/macro'
import { Alert, Text } from '@mantine/core'
import { IconMapPinOff } from '@tabler/icons-react'

/** The plain answer, before anything personal is asked. */
export function OutsideArea({ zip }: { zip: string }) {
  return (
    <Alert
      role="status"
      color="gray"
      icon={<IconMapPinOff aria-hidden />}
      title={<Trans>We do not come to {zip} yet</Trans>}
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
    >
      <Text>
        <Trans>
          We keep nothing of what you entered. If the visit could be at another address, enter its
          ZIP code.
        </Trans>
      </Text>
    </Alert>
  )
}
