import { Trans } from '@lingui/react/macro'
import { Button, Paper, Stack, Text } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'

/** The same words whether the address has an account or not. */
export function LinkSent({ email, onAgain }: { email: string; onAgain: () => void }) {
  return (
    <Paper role="status">
      <Stack gap="xs">
        <IconMail size={32} stroke={1.5} aria-hidden />
        <Text fw={600}>
          <Trans>Look into your e-mail</Trans>
        </Text>
        <Text>
          <Trans>
            If {email} is known to us, a link is on its way. Open it on this device, in this
            browser. It works once, for ten minutes.
          </Trans>
        </Text>
        <Button variant="default" onClick={onAgain}>
          <Trans>Use another address or try again</Trans>
        </Button>
      </Stack>
    </Paper>
  )
}
