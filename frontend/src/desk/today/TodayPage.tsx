import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useRef } from 'react'
import { LiveDot } from '@/features/dispatch/desk/LiveDot'
import { useBoard } from '@/features/dispatch/desk/useBoard'
import { WaitlistButton } from '@/features/waitlist/desk/WaitlistButton'
import { KeysMenu } from '@/ui/KeysMenu'
import { useKeys } from '@/ui/keys'
import { EmptyState, Loaded } from '@/ui/states'
import { without } from '@/ui/without'
import { DeskPage, Spacer } from '../DeskPage'
import { RegionSelect } from '../RegionSelect'
import { useAccount } from '@/features/identity/staff/session'
import { DayList } from './DayList'
import { DayStepper } from './DayStepper'
import { WhyNotButton } from './WhyNotButton'
import styles from './TodayPage.module.css'

const route = getRouteApi('/desk/today')

export function TodayPage() {
  const { regions } = useAccount()
  const { region = regions[0] } = route.useSearch()
  if (!region) {
    return (
      <DeskPage title="Today">
        <EmptyState title="You belong to no region yet">
          An administrator can add you to one.
        </EmptyState>
      </DeskPage>
    )
  }
  return <Today key={region} regionId={region} />
}

function Today({ regionId }: { regionId: string }) {
  const { regions } = useAccount()
  const { date, q } = route.useSearch()
  const navigate = route.useNavigate()
  const { board, liveness } = useBoard(regionId, date)
  const shown = date ?? board.data?.date
  const filter = useRef<HTMLInputElement>(null)
  useKeys([{ key: '/', says: 'Filter the list', run: () => filter.current?.focus() }])

  const tools = (
    <>
      <RegionSelect
        among={regions}
        value={regionId}
        onChange={(region) => void navigate({ search: { region } })}
      />
      {shown && (
        <DayStepper
          date={shown}
          today={shown === board.data?.today}
          onDate={(day) =>
            void navigate({
              search: ({ region }) => ({
                ...(region && { region }),
                ...(day && day !== board.data?.today && { date: day }),
              }),
            })
          }
        />
      )}
      <TextInput
        ref={filter}
        type="search"
        aria-label="Filter by patient, nurse, address or therapy"
        placeholder="Filter"
        className={styles.filter}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={q ?? ''}
        onChange={(event) => {
          const words = event.currentTarget.value
          void navigate({
            replace: true,
            search: (now) => ({ ...without(now, 'q'), ...(words && { q: words }) }),
          })
        }}
      />
      <WaitlistButton regionId={regionId} />
      <WhyNotButton
        onAsk={() =>
          void navigate({ search: (now) => ({ ...without(now, 'act'), why: true as const }) })
        }
      />
      <Spacer />
      {board.data && <LiveDot liveness={liveness} zone={board.data.zone} />}
      <KeysMenu />
    </>
  )
  return (
    <DeskPage title="Today" tools={tools} fixed>
      <Loaded query={board} rows={8}>
        {(day) => <DayList day={day} />}
      </Loaded>
    </DeskPage>
  )
}
