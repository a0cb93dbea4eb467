import { Stack } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import type { DayBoard } from '@/api/gen'
import { BoardTable } from '@/features/dispatch/desk/BoardTable'
import { ExceptionStrip } from '@/features/dispatch/desk/ExceptionStrip'
import { type Exception, sift } from '@/features/dispatch/desk/exceptions'
import { useKeys } from '@/ui/keys'
import { ListAndRecord } from '@/ui/staff/ListAndRecord'
import tables from '@/ui/staff/table.module.css'
import { useRows } from '@/ui/staff/useRows'
import { EmptyState } from '@/ui/states'
import { without } from '@/ui/without'
import { type Act, acts, actsFor, allActs } from './acts'
import { AskWhyNot } from './AskWhyNot'
import { OpenVisit } from './OpenVisit'

const route = getRouteApi('/desk/today')

/** The strip, the list and the open visit; which one is open and what is filtered stand in the address. */
export function DayList({ day }: { day: DayBoard }) {
  const { only, q = '', visit: openId, act, why } = route.useSearch()
  const navigate = route.useNavigate()
  const { body, move, currentId } = useRows(openId)
  const shown = sift(day.visits, only, q)
  const open = day.visits.find(({ id }) => id === openId)

  const show = (id: string | undefined, next?: Act) =>
    void navigate({
      search: (now) => ({
        ...without(now, 'visit', 'act', 'why'),
        ...(id && { visit: id }),
        ...(id && next && { act: next }),
      }),
    })
  const filter = (exception: Exception | undefined) =>
    void navigate({
      search: (now) => ({
        ...without(now, 'only'),
        ...(exception && { only: exception }),
      }),
    })
  const ask = (asking: boolean) =>
    void navigate({
      search: (now) => ({ ...without(now, 'act', 'why'), ...(asking && { why: true as const }) }),
    })
  const close = () => {
    body.current?.querySelector<HTMLElement>(`[data-row="${openId}"] button`)?.focus()
    show(undefined)
  }
  const start = (one: Act) => {
    const visit = day.visits.find(({ id }) => id === currentId())
    if (visit && actsFor(visit).includes(one)) show(visit.id, one)
  }
  useKeys([
    { key: 'ArrowDown', says: 'Next visit', run: () => move(1) },
    { key: 'ArrowUp', says: 'Visit before', run: () => move(-1) },
    { key: 'Escape', says: 'Close the visit', run: () => (why ? ask(false) : close()) },
    { key: 'w', says: 'Why is a time not offered?', run: () => ask(!why) },
    ...allActs.map((one) => ({ key: acts[one].key, says: acts[one].label, run: () => start(one) })),
  ])
  return (
    <ListAndRecord
      list={
        <Stack gap="sm">
          <ExceptionStrip visits={day.visits} only={only} onFilter={filter} />
          {shown.length === 0 ? (
            <EmptyState
              title={day.visits.length ? 'No visit fits the filter' : 'No visits this day'}
            />
          ) : (
            <div className={tables.scroll}>
              <BoardTable visits={shown} openId={openId} onOpen={show} body={body} />
            </div>
          )}
        </Stack>
      }
      record={
        why ? (
          <AskWhyNot date={day.date} visit={open} onClose={() => ask(false)} />
        ) : (
          open && (
            <OpenVisit visit={open} day={day.visits} act={act} onShow={show} onClose={close} />
          )
        )
      }
    />
  )
}
