import { Trans } from '@lingui/react/macro'
import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'

/** Saying no is as possible as saying yes, and says first what follows from it. */
export function RefuseConsent({ busy, onRefuse }: { busy: boolean; onRefuse: () => void }) {
  const [asked, setAsked] = useState(false)
  if (!asked) {
    return (
      <Button variant="subtle" onClick={() => setAsked(true)}>
        <Trans>I do not agree</Trans>
      </Button>
    )
  }
  return (
    <Stack gap={4} role="status">
      <Text>
        <Trans>Without your consent the visit cannot take place. We will call you about it.</Trans>
      </Text>
      <Button variant="default" onClick={onRefuse} disabled={busy}>
        <Trans>Yes, I do not agree</Trans>
      </Button>
    </Stack>
  )
}
