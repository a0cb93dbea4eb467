import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { RegionView } from '@/api/gen'
import type { ClinicianException } from '@/features/clinician/desk/exceptions'
import { todayIn } from '@/ui/staff/days'
import { ListAndRecord } from '@/ui/staff/ListAndRecord'
import { EmptyState, Loaded } from '@/ui/states'
import { DeskPage } from '../DeskPage'
import { RegionSelect, regionsQuery } from '../RegionSelect'
import { useAccount } from '@/features/identity/staff/session'
import { cliniciansSearch } from '../searches'
import { ClinicianDrawer } from './ClinicianDrawer'
import { Register } from './Register'
import { Shifts } from './Shifts'

const route = getRouteApi('/desk/clinicians')

/** The register of clinicians of one region, and their shifts. */
export function CliniciansPage() {
  const { roles, regions: own } = useAccount()
  const { region: asked, clinician: open, only } = route.useSearch()
  const navigate = route.useNavigate()
  const show = (part: { clinician?: string | undefined; only?: ClinicianException | undefined }) =>
    void navigate({
      search: (search) => cliniciansSearch({ ...search, ...part }),
      replace: true,
    })
  const all = useQuery(regionsQuery)
  // An administrator belongs to no region and sees them all.
  const among = roles.includes('ADMIN') ? undefined : own
  const chosen = (regions: readonly RegionView[]) => {
    const mine = regions.filter(({ id }) => !among || among.includes(id))
    return mine.find(({ id }) => id === asked) ?? mine[0]
  }
  const region = all.data && chosen(all.data)
  return (
    <DeskPage
      title="Clinicians"
      tools={
        region && (
          <RegionSelect
            {...(among && { among })}
            value={region.id}
            onChange={(next) => void navigate({ search: { region: next } })}
          />
        )
      }
    >
      <Loaded query={all}>
        {(regions) => {
          const shown = chosen(regions)
          if (!shown) return <EmptyState title="You belong to no region yet" />
          return (
            <ListAndRecord
              key={shown.id}
              list={
                <Stack gap="xl">
                  <Register
                    region={shown}
                    open={open}
                    only={only}
                    onOpen={(clinician) => show({ clinician })}
                    onFilter={(next) => show({ only: next })}
                  />
                  <Shifts region={shown} />
                </Stack>
              }
              record={
                open && (
                  <ClinicianDrawer
                    id={open}
                    today={todayIn(shown.zone)}
                    onClose={() => show({ clinician: undefined })}
                  />
                )
              }
            />
          )
        }}
      </Loaded>
    </DeskPage>
  )
}
