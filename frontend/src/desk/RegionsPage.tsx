import { Button, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AddPolicy } from '@/features/region/desk/AddPolicy'
import { AddRegion } from '@/features/region/desk/AddRegion'
import { ChangeArea } from '@/features/region/desk/ChangeArea'
import { policiesQuery } from '@/features/region/desk/policiesQuery'
import { PolicyTable } from '@/features/region/desk/PolicyTable'
import { RegionTable } from '@/features/region/desk/RegionTable'
import { todayIn } from '@/ui/staff/days'
import { FormDrawer } from '@/ui/staff/FormDrawer'
import { Section } from '@/ui/staff/Section'
import { EmptyState, Loaded } from '@/ui/states'
import { BookingSections } from './BookingSections'
import { DeskPage } from './DeskPage'
import { regionsQuery } from './RegionSelect'
import { useHasRole } from './useHasRole'

type Open = 'region' | 'policy' | { area: string }

/** Where Rounds works, and what each state asks of it. */
export function RegionsPage() {
  const administers = useHasRole('ADMIN')
  const [open, setOpen] = useState<Open>()
  const regions = useQuery(regionsQuery)
  const policies = useQuery(policiesQuery)
  const todayOf = (state: string) =>
    todayIn(regions.data?.find((region) => region.state === state)?.zone ?? 'UTC')
  const close = () => setOpen(undefined)
  const region = regions.data?.find(({ id }) => typeof open === 'object' && id === open.area)
  return (
    <DeskPage title="Regions">
      <Stack gap="xl">
        <Section
          title="Service areas"
          aside={administers && <Button onClick={() => setOpen('region')}>Add a region</Button>}
        >
          <Loaded query={regions}>
            {(all) => (
              <RegionTable
                regions={all}
                {...(administers && { onChange: (area: string) => setOpen({ area }) })}
              />
            )}
          </Loaded>
        </Section>
        <Section
          title="State policies"
          aside={administers && <Button onClick={() => setOpen('policy')}>Add a row</Button>}
        >
          <Loaded query={policies} rows={5}>
            {(all) =>
              all.length === 0 ? (
                <EmptyState title="No state has a policy yet, so no visit can be released" />
              ) : (
                <PolicyTable policies={all} todayOf={todayOf} />
              )
            }
          </Loaded>
        </Section>
        <BookingSections administers={administers} />
      </Stack>
      <FormDrawer title={titleOf(open, region?.name)} onClose={close}>
        {open === 'policy' && <AddPolicy onClose={close} />}
        {open === 'region' && <AddRegion onClose={close} />}
        {region && <ChangeArea region={region} onClose={close} />}
      </FormDrawer>
    </DeskPage>
  )
}

function titleOf(open: Open | undefined, region: string | undefined): string | undefined {
  if (open === 'policy') return 'Add a policy row'
  if (open === 'region') return 'Add a region'
  return region && `Area of ${region}`
}
