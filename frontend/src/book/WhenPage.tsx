import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Text } from '@mantine/core'
import { DayList } from '@/features/scheduling/book/DayList'
import { HoldNotice } from '@/features/scheduling/book/HoldNotice'
import { LostTime } from '@/features/scheduling/book/LostTime'
import { TimeStep } from '@/features/scheduling/book/TimeStep'
import { useSlotDays } from '@/features/scheduling/book/booking'
import { Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/states'
import { useTimes } from '@/ui/times'
import { useDraft } from './draft'
import { Frame } from './Frame'
import { href, go } from './route'
import { useKeepTime } from './keepTime'

export function DaysPage() {
  const { t } = useLingui()
  const { draft } = useDraft()
  const days = useSlotDays(draft.address.zip, draft.therapy?.id)
  return (
    <Frame step="when" above="/reason" pinned={draft.hold && <HoldNotice hold={draft.hold} />}>
      <Page title={t`Choose a day`}>
        <Text mb="md">
          <Trans>All times are local time at your address.</Trans>
        </Text>
        <Loaded query={days} rows={5}>
          {(all) => (
            <DayList days={all} phone={draft.area?.phone} onPick={(date) => go(`/when/${date}`)} />
          )}
        </Loaded>
        <Text mt="lg">
          <Trans>No time that suits you?</Trans>{' '}
          <Anchor href={href('/waitlist')}>
            <Trans>Wait for a free time</Trans>
          </Anchor>
        </Text>
      </Page>
    </Frame>
  )
}

export function TimesPage({ date }: { date: string }) {
  const times = useTimes()
  const { draft } = useDraft()
  const days = useSlotDays(draft.address.zip, draft.therapy?.id)
  const keep = useKeepTime()
  return (
    <Frame step="when" above="/when" pinned={draft.hold && <HoldNotice hold={draft.hold} />}>
      <Page title={times.longDay(date)}>
        {draft.lost && (
          <LostTime
            lost={draft.lost.start}
            nearest={draft.lost.nearest}
            busy={keep.busy}
            onTake={keep.take}
            onOther={() => go('/when')}
          />
        )}
        <Loaded query={days} rows={5}>
          {(all) => {
            const day = all.find((one) => one.date === date)
            return day ? (
              <TimeStep day={day} busy={keep.busy} problem={keep.problem} onKeep={keep.take} />
            ) : (
              <EmptyState title={<Trans>Nothing is free on this day any more</Trans>}>
                <a href={href('/when')}>
                  <Trans>See all days</Trans>
                </a>
              </EmptyState>
            )
          }}
        </Loaded>
      </Page>
    </Frame>
  )
}
