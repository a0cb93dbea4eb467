import { Trans } from '@lingui/react/macro'
import { Button, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import { type MyConsent, withdrawConsent, withdrawMyConsent } from '@/api/gen'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { WhatFollows } from '../signing/RefuseConsent'

/** Says what follows from it, then takes the consent back at once. */
export function TakeBack({ consent: { kind, visitId } }: { consent: MyConsent }) {
  const queries = useQueryClient()
  const [asked, setAsked] = useState(false)
  const takeBack = useCommand<unknown>(
    (_, intent) =>
      visitId
        ? withdrawConsent({ path: { visitId }, ...intent })
        : withdrawMyConsent({ body: { kind }, ...intent }),
    {
      onSettled: () => {
        void queries.invalidateQueries({ queryKey: ['consent'] })
        void queries.invalidateQueries({ queryKey: ['visit'] })
      },
    },
  )
  if (!asked) {
    return (
      <Button variant="subtle" color="red" onClick={() => setAsked(true)}>
        <Trans>Take it back</Trans>
      </Button>
    )
  }
  return (
    <Stack gap="xs">
      <Text role="status">
        <WhatFollows kind={kind} />
      </Text>
      <ProblemAlert problem={takeBack.error} />
      <Button color="red" loading={takeBack.isPending} onClick={() => takeBack.mutate()}>
        <Trans>Yes, take it back</Trans>
      </Button>
      <Button variant="default" onClick={() => setAsked(false)}>
        <Trans>Leave it signed</Trans>
      </Button>
    </Stack>
  )
}
