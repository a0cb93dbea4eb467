import { Trans } from '@lingui/react/macro'
import { Button, Text } from '@mantine/core'
import type { MyVisit } from '@/api/gen'
import { PhoneLink } from '@/ui/PhoneLink'
import { useTimes } from '@/ui/times'

/** Another time for a visit that is to come: here until the cut-off, after it on the phone. */
export function MoveVisit({ visit, href }: { visit: MyVisit; href: string }) {
  const { dayTime } = useTimes()
  if (!visit.moveUntil) return null
  const until = dayTime(visit.moveUntil)
  if (!visit.mayMove) {
    return (
      <Text>
        <Trans>
          You could change the time here until {until}. To change it now, please call us:{' '}
          <PhoneLink number={visit.regionPhone} />
        </Trans>
      </Text>
    )
  }
  return (
    <div>
      <Button component="a" href={href} variant="default" fullWidth>
        <Trans>Change time</Trans>
      </Button>
      <Text size="sm" c="dimmed" ta="center" mt={4}>
        <Trans>You can change the time here until {until}.</Trans>
      </Text>
    </div>
  )
}
