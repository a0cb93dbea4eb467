import { Trans } from '@lingui/react/macro'
import { Button, Stack, Text } from '@mantine/core'
import { PhoneLink } from '@/ui/PhoneLink'

export function ReportSent({ phone, backHref }: { phone: string; backHref: string }) {
  return (
    <Stack role="status">
      <Text fw={600}>
        <Trans>We have your report. A clinician reads it and may call you.</Trans>
      </Text>
      <Text>
        <Trans>
          If it gets worse, call <PhoneLink number={phone} />.
        </Trans>
      </Text>
      <Button component="a" href={backHref} variant="default">
        <Trans>Back to my visit</Trans>
      </Button>
    </Stack>
  )
}
