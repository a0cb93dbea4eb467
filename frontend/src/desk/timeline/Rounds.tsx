import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useRef } from 'react'
import { dayBoard, type Timeline } from '@/api/gen'
import { DayTimeline } from '@/features/dispatch/desk/timeline/DayTimeline'
import { moveFocus, type Way } from '@/features/dispatch/desk/timeline/moveFocus'
import { TimelineTable } from '@/features/dispatch/desk/timeline/TimelineTable'
import { WeekTimeline } from '@/features/dispatch/desk/timeline/WeekTimeline'
import { useKeys } from '@/ui/keys'
import { ListAndRecord } from '@/ui/staff/ListAndRecord'
import { without } from '@/ui/without'
import { type Act, acts, allActs } from '../today/acts'
import { AskWhyNot } from '../today/AskWhyNot'
import { OpenVisit } from '../today/OpenVisit'
import { StopMenu } from './StopMenu'
import { useStopMenu } from './useStopMenu'

const route = getRouteApi('/desk/timeline')

const ways: Record<Way, string> = {
  ArrowRight: 'Next stop of the nurse',
  ArrowLeft: 'Stop before',
  ArrowDown: 'Next nurse',
  ArrowUp: 'Nurse before',
}

/** The rounds on a line of time and the open visit beside them; which one is open stands in the address. */
export function Rounds({ timeline, days }: { timeline: Timeline; days: readonly string[] }) {
  const { visit: openId, act, why } = route.useSearch()
  const navigate = route.useNavigate()
  const box = useRef<HTMLDivElement>(null)
  const { menu, close: closeMenu } = useStopMenu(box)
  const wanted = menu?.visitId ?? openId
  const date = timeline.visits.find(({ id }) => id === wanted)?.plannedStart.local.slice(0, 10)
  const board = useQuery({
    queryKey: ['dispatch', 'board', timeline.regionId, date],
    queryFn: ({ signal }) =>
      dayBoard({ query: { regionId: timeline.regionId, ...(date && { date }) }, signal }),
    enabled: date !== undefined,
  })
  const open = board.data?.visits.find(({ id }) => id === openId)
  const pointed = board.data?.visits.find(({ id }) => id === menu?.visitId)

  const show = (id: string | undefined, next?: Act) =>
    void navigate({
      search: (now) => ({
        ...without(now, 'visit', 'act', 'why'),
        ...(id && { visit: id }),
        ...(id && next && { act: next }),
      }),
    })
  const ask = (asking: boolean) =>
    void navigate({
      search: (now) => ({ ...without(now, 'act', 'why'), ...(asking && { why: true as const }) }),
    })
  const stop = (id: string | undefined) =>
    box.current?.querySelector<HTMLElement>(`[data-stop="${id}"]`)
  const close = () => {
    stop(openId)?.focus()
    show(undefined)
  }
  const start = (one: Act) =>
    show(document.activeElement?.closest<HTMLElement>('[data-stop]')?.dataset.stop ?? openId, one)
  useKeys([
    ...(Object.keys(ways) as Way[]).map((way) => ({
      key: way,
      says: ways[way],
      run: () => moveFocus(way),
    })),
    { key: 'Escape', says: 'Close the visit', run: () => (why ? ask(false) : close()) },
    { key: 'w', says: 'Why is a time not offered?', run: () => ask(!why) },
    ...allActs.map((one) => ({ key: acts[one].key, says: acts[one].label, run: () => start(one) })),
  ])
  const lines = { timeline, openId, onOpen: (id: string) => show(id) }
  return (
    <ListAndRecord
      list={
        <Stack gap="sm">
          {timeline.holidays.map(({ day, name }) => (
            <Text key={day} fw={600}>
              {day}: closed, {name}
            </Text>
          ))}
          <div ref={box} style={{ overflowX: 'auto' }}>
            {days.length === 1 ? (
              <DayTimeline {...lines} />
            ) : (
              <WeekTimeline {...lines} days={days} />
            )}
          </div>
          {menu && pointed && (
            <StopMenu
              key={`${menu.x} ${menu.y}`}
              at={menu}
              visit={pointed}
              onAct={(next) => show(pointed.id, next)}
              onClose={() => {
                stop(menu.visitId)?.focus()
                closeMenu()
              }}
            />
          )}
          <details>
            <summary>As a table</summary>
            <TimelineTable timeline={timeline} />
          </details>
        </Stack>
      }
      record={
        why ? (
          <AskWhyNot date={date ?? timeline.first} visit={open} onClose={() => ask(false)} />
        ) : (
          open && (
            <OpenVisit
              visit={open}
              day={board.data?.visits ?? []}
              act={act}
              onShow={show}
              onClose={close}
            />
          )
        )
      }
    />
  )
}
