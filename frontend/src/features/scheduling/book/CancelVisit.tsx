import { Trans } from '@lingui/react/macro'
import { Button, Text } from '@mantine/core'
import type { MyVisit } from '@/api/gen'
import { PhoneLink } from '@/ui/PhoneLink'
import { useTimes } from '@/ui/times'

/** Cancelling a visit that is to come: here until the cut-off, after it on the phone. */
export function CancelVisit({ visit, href }: { visit: MyVisit; href: string }) {
  const { dayTime } = useTimes()
  if (!visit.cancelUntil) return null
  const until = dayTime(visit.cancelUntil)
  if (!visit.mayCancel) {
    return (
      <Text>
        <Trans>
          You could cancel here until {until}. To cancel now, please call us:{' '}
          <PhoneLink number={visit.regionPhone} />
        </Trans>
      </Text>
    )
  }
  return (
    <>
      <Button component="a" href={href} variant="subtle" color="red">
        <Trans>Cancel this visit</Trans>
      </Button>
      <Text size="sm" c="dimmed" ta="center">
        <Trans>You can cancel here until {until}. After that, please call us.</Trans>
      </Text>
    </>
  )
}
