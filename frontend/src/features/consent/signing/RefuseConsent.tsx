import { Trans } from '@lingui/react/macro'
import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { ConsentKind } from '@/api/gen'

interface RefuseConsentProps {
  kind: ConsentKind
  busy: boolean
  onRefuse: () => void
}

/** Saying no is as possible as saying yes, and says first what follows from it. */
export function RefuseConsent({ kind, busy, onRefuse }: RefuseConsentProps) {
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
        <WhatFollows kind={kind} />
      </Text>
      <Button variant="default" onClick={onRefuse} disabled={busy}>
        <Trans>Yes, I do not agree</Trans>
      </Button>
    </Stack>
  )
}

/** What happens without this consent. */
export function WhatFollows({ kind }: { kind: ConsentKind }) {
  switch (kind) {
    case 'TREATMENT':
      return (
        <Trans>Without your consent the visit cannot take place. We will call you about it.</Trans>
      )
    case 'TELEHEALTH_EXAM':
      return <Trans>You can ask for an exam in person instead.</Trans>
    case 'MESSAGES':
      return <Trans>We then send you only the links to sign in that you ask for.</Trans>
    case 'PHOTO':
      return <Trans>No photos are taken then. Your visits do not depend on it.</Trans>
  }
}
