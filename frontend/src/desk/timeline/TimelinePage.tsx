import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LiveDot } from '@/features/dispatch/desk/LiveDot'
import { useTimeline } from '@/features/dispatch/desk/timeline/useTimeline'
import { useAccount } from '@/features/identity/staff/session'
import { KeysMenu } from '@/ui/KeysMenu'
import { todayIn, weekOf } from '@/ui/staff/days'
import { EmptyState, Loaded, LoadingState } from '@/ui/states'
import { without } from '@/ui/without'
import { DeskPage, Spacer } from '../DeskPage'
import { RegionSelect, regionsQuery } from '../RegionSelect'
import { DayStepper } from '../today/DayStepper'
import { WhyNotButton } from '../today/WhyNotButton'
import { Rounds } from './Rounds'

const route = getRouteApi('/desk/timeline')

export function TimelinePage() {
  const { regions } = useAccount()
  const { region: id = regions[0] } = route.useSearch()
  const { data: all } = useQuery(regionsQuery)
  const region = all?.find((one) => one.id === id)
  if (!id) {
    return (
      <DeskPage title="Timeline">
        <EmptyState title="You belong to no region yet">
          An administrator can add you to one.
        </EmptyState>
      </DeskPage>
    )
  }
  return region ? <TimelineOf key={id} regionId={id} zone={region.zone} /> : <LoadingState />
}

function TimelineOf({ regionId, zone }: { regionId: string; zone: string }) {
  const { regions } = useAccount()
  const { date, view = 'day' } = route.useSearch()
  const navigate = route.useNavigate()
  const today = todayIn(zone)
  const shown = date ?? today
  const days = view === 'week' ? weekOf(shown) : [shown]
  const { query, liveness } = useTimeline(regionId, days[0]!, days.at(-1)!)
  const tools = (
    <>
      <RegionSelect
        among={regions}
        value={regionId}
        onChange={(region) =>
          void navigate({ search: ({ view }) => ({ region, ...(view && { view }) }) })
        }
      />
      <DayStepper
        date={shown}
        today={shown === today}
        onDate={(day) =>
          void navigate({
            search: (now) => ({
              ...without(now, 'date', 'visit', 'act'),
              ...(day && day !== today && { date: day }),
            }),
          })
        }
      />
      <NativeSelect
        aria-label="View"
        data={[
          { value: 'day', label: 'Day' },
          { value: 'week', label: 'Week' },
        ]}
        value={view}
        onChange={({ currentTarget }) => {
          const week = currentTarget.value === 'week'
          void navigate({
            search: (now) => ({ ...without(now, 'view'), ...(week && { view: 'week' as const }) }),
          })
        }}
      />
      <span>Times of {zone.replace('_', ' ')}</span>
      <WhyNotButton
        onAsk={() =>
          void navigate({ search: (now) => ({ ...without(now, 'act'), why: true as const }) })
        }
      />
      <Spacer />
      <LiveDot liveness={liveness} zone={zone} />
      <KeysMenu />
    </>
  )
  return (
    <DeskPage title="Timeline" tools={tools} fixed>
      <Loaded query={query} rows={8}>
        {(timeline) => <Rounds timeline={timeline} days={days} />}
      </Loaded>
    </DeskPage>
  )
}
