import { Trans, useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { useEffect } from 'react'
import type { MyVisit } from '@/api/gen'
import { useSlotDays } from '@/features/scheduling/book/booking'
import { ConfirmMove } from '@/features/scheduling/book/ConfirmMove'
import { DayList } from '@/features/scheduling/book/DayList'
import { useSecondsLeft } from '@/features/scheduling/book/hold'
import { HoldNotice } from '@/features/scheduling/book/HoldNotice'
import { LostTime } from '@/features/scheduling/book/LostTime'
import { nearestTo } from '@/features/scheduling/book/nearest'
import { TimeStep } from '@/features/scheduling/book/TimeStep'
import { useMyVisit } from '@/features/visit/book/visits'
import { Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/states'
import { useTimes } from '@/ui/times'
import { Frame } from './Frame'
import { go, href, replace } from './route'
import { useMove } from './useMove'

/** Another time for a visit: first the day, as in booking. */
export function MoveDaysPage({ id }: { id: string }) {
  const { t } = useLingui()
  return (
    <Frame above={`/visits/${id}`}>
      <Page title={t`Choose another day`}>
        <Loaded query={useMyVisit(id)}>{(visit) => <Days visit={visit} />}</Loaded>
      </Page>
    </Frame>
  )
}

function Days({ visit }: { visit: MyVisit }) {
  const times = useTimes()
  const days = useSlotDays(visit.zip, visit.therapyId)
  const now = times.window(visit.window)
  return (
    <>
      <Text mb="md">
        <Trans>
          Your time until now: {now}. It stays yours until you have another one. All times are local
          time at your address.
        </Trans>
      </Text>
      <Loaded query={days} rows={5}>
        {(all) => (
          <DayList
            days={all}
            phone={visit.regionPhone}
            onPick={(date) => go(`/visits/${visit.id}/move/${date}`)}
          />
        )}
      </Loaded>
    </>
  )
}

export function MoveTimesPage({ id, date }: { id: string; date: string }) {
  const times = useTimes()
  return (
    <Frame above={`/visits/${id}/move`}>
      <Page title={times.longDay(date)}>
        <Loaded query={useMyVisit(id)}>{(visit) => <TimesOf visit={visit} date={date} />}</Loaded>
      </Page>
    </Frame>
  )
}

function TimesOf({ visit, date }: { visit: MyVisit; date: string }) {
  const days = useSlotDays(visit.zip, visit.therapyId)
  const move = useMove(visit)
  return (
    <>
      <Lost visit={visit} />
      <Loaded query={days} rows={5}>
        {(all) => {
          const day = all.find((one) => one.date === date)
          return day ? (
            <TimeStep day={day} busy={move.busy} problem={move.problem} onKeep={move.keep} />
          ) : (
            <EmptyState title={<Trans>Nothing is free on this day any more</Trans>}>
              <a href={href(`/visits/${visit.id}/move`)}>
                <Trans>See all days</Trans>
              </a>
            </EmptyState>
          )
        }}
      </Loaded>
    </>
  )
}

/** The last look before the visit is moved, with the ten minutes in sight. */
export function MoveConfirmPage({ id }: { id: string }) {
  const { t } = useLingui()
  return (
    <Frame above={`/visits/${id}/move`}>
      <Page title={t`Change time`}>
        <Loaded query={useMyVisit(id)}>{(visit) => <Confirm visit={visit} />}</Loaded>
      </Page>
    </Frame>
  )
}

function Confirm({ visit }: { visit: MyVisit }) {
  const move = useMove(visit)
  const left = useSecondsLeft(move.hold)
  const missing = !move.hold && !move.lost
  useEffect(() => {
    if (missing) replace(`/visits/${visit.id}/move`)
  }, [missing, visit.id])
  if (!move.hold || left === 0 || move.lost) return <Lost visit={visit} />
  return (
    <>
      <HoldNotice hold={move.hold} />
      <ConfirmMove
        visit={visit}
        hold={move.hold}
        busy={move.busy}
        problem={move.problem}
        onMove={move.confirm}
      />
    </>
  )
}

/** The kept time ran out or went to somebody else: the nearest ones; the visit itself is where it was. */
function Lost({ visit }: { visit: MyVisit }) {
  const move = useMove(visit)
  const days = useSlotDays(visit.zip, visit.therapyId)
  const left = useSecondsLeft(move.hold)
  const start = move.lost?.start ?? (left === 0 ? move.hold?.window.start : undefined)
  if (!start) return null
  return (
    <LostTime
      lost={start}
      nearest={move.lost?.nearest.length ? move.lost.nearest : nearestTo(days.data ?? [], start.at)}
      busy={move.busy}
      onTake={move.keep}
      onOther={() => go(`/visits/${visit.id}/move`)}
    />
  )
}
