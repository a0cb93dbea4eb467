import { Trans } from '@lingui/react/macro'
import { Button, Paper, Text } from '@mantine/core'
import { useMyConsents } from './useMyConsents'

/** Asks for the consent that a clinician needs for an exam by video, until the patient has said yes or no to it. */
export function AskForVideoExam({ href }: { href: string }) {
  const { data } = useMyConsents()
  const consent = data?.find(({ kind }) => kind === 'TELEHEALTH_EXAM')
  if (consent?.status !== 'NOT_ANSWERED' && consent?.status !== 'NEW_TEXT') return null
  return (
    <Paper>
      <Text mb="xs">
        <Trans>
          A clinician may examine you by video or phone before the visit. For that we need your
          consent.
        </Trans>
      </Text>
      <Button component="a" href={href} variant="default">
        <Trans>Read and sign</Trans>
      </Button>
    </Paper>
  )
}
