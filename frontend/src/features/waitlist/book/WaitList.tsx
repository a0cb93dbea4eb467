import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Stack, Text } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { HoldView } from '@/api/gen'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { EmptyState, Loaded } from '@/ui/states'
import { useTimes } from '@/ui/times'
import { partOf } from './hours'
import { type TimedWait, useDecline, useLeave, useMyWaits } from './waits'
import classes from './WaitList.module.css'

interface WaitListProps {
  /** The time that is kept, and the way to book it. */
  kept: (offer: HoldView, wait: TimedWait) => ReactNode
  bookHref: string
}

export function WaitList({ kept, bookHref }: WaitListProps) {
  return (
    <Loaded query={useMyWaits()}>
      {(waits) =>
        waits.length === 0 ? (
          <EmptyState icon={IconClock} title={<Trans>You are not waiting for a time</Trans>}>
            <Button component="a" href={bookHref}>
              <Trans>Book a home visit</Trans>
            </Button>
          </EmptyState>
        ) : (
          <Stack component="ul" p={0} m={0} gap="lg" className={classes.list}>
            {waits.map((wait) => (
              <li key={wait.id}>
                <WaitCard wait={wait} kept={kept} />
              </li>
            ))}
          </Stack>
        )
      }
    </Loaded>
  )
}

function WaitCard({ wait, kept }: { wait: TimedWait; kept: WaitListProps['kept'] }) {
  const leave = useLeave()
  return (
    <Stack gap="xs" className={classes.card}>
      <Text fw={650}>{wait.therapyName}</Text>
      <WishLine wait={wait} />
      {wait.offer ? (
        <>
          {kept(wait.offer, wait)}
          <Decline wait={wait} />
        </>
      ) : (
        <Text>
          <Trans>We write to you as soon as a time becomes free.</Trans>
        </Text>
      )}
      <ProblemAlert problem={leave.error} />
      <Button variant="subtle" loading={leave.isPending} onClick={() => leave.mutate(wait.id)}>
        <Trans>Stop waiting</Trans>
      </Button>
    </Stack>
  )
}

function WishLine({ wait }: { wait: TimedWait }) {
  const { t } = useLingui()
  const times = useTimes()
  const parts = {
    ANY: t`any time`,
    MORNING: t`in the morning`,
    AFTERNOON: t`in the afternoon`,
    EVENING: t`in the evening`,
  }
  const days =
    wait.firstDay === wait.lastDay
      ? times.day(wait.firstDay)
      : `${times.day(wait.firstDay)} – ${times.day(wait.lastDay)}`
  return (
    <Text c="dimmed">
      {days}, {parts[partOf(wait.from, wait.until)]}, {wait.zip}
    </Text>
  )
}

function Decline({ wait }: { wait: TimedWait }) {
  const decline = useDecline()
  return (
    <>
      <ProblemAlert problem={decline.error} />
      <Button variant="default" loading={decline.isPending} onClick={() => decline.mutate(wait.id)}>
        <Trans>Not this time</Trans>
      </Button>
    </>
  )
}
