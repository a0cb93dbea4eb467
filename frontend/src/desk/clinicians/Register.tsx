import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClinicianRow, RegionView } from '@/api/gen'
import { AddClinician } from '@/features/clinician/desk/AddClinician'
import { ClinicianTable } from '@/features/clinician/desk/ClinicianTable'
import {
  type ClinicianException,
  exceptionLabels,
  exceptionNames,
  has,
} from '@/features/clinician/desk/exceptions'
import { cliniciansQuery } from '@/features/clinician/desk/queries'
import { staffQuery } from '@/features/identity/desk/staffQuery'
import { FilterChips } from '@/ui/staff/FilterChips'
import { FormDrawer } from '@/ui/staff/FormDrawer'
import { Section } from '@/ui/staff/Section'
import { EmptyState, Loaded } from '@/ui/states'
import { useHasRole } from '../useHasRole'

interface RegisterProps {
  region: RegionView
  open: string | undefined
  only: ClinicianException | undefined
  onOpen: (id: string) => void
  onFilter: (only: ClinicianException | undefined) => void
}

/** Nurses and prescribers; whoever needs a look stands first. */
export function Register({ region, open, only, onOpen, onFilter }: RegisterProps) {
  const administers = useHasRole('ADMIN')
  const [adding, setAdding] = useState(false)
  const clinicians = useQuery(cliniciansQuery(region.id))
  const close = () => setAdding(false)
  return (
    <Section
      title="Register"
      aside={administers && <Button onClick={() => setAdding(true)}>Add a clinician</Button>}
    >
      <Loaded query={clinicians} rows={5}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title="Nobody works here yet" />
          ) : (
            <>
              <FilterChips
                label="Show only"
                options={exceptionNames.map((name) => [
                  name,
                  `${exceptionLabels[name]} ${all.filter((one) => has(one, name)).length}`,
                ])}
                value={only}
                onChange={onFilter}
              />
              <ClinicianTable
                clinicians={all.filter((one) => !only || has(one, only))}
                open={open}
                onOpen={onOpen}
              />
            </>
          )
        }
      </Loaded>
      <FormDrawer title={adding ? 'Add a clinician' : undefined} onClose={close}>
        <AddFromStaff region={region} known={clinicians.data ?? []} onClose={close} />
      </FormDrawer>
    </Section>
  )
}

interface AddFromStaffProps {
  region: RegionView
  known: readonly ClinicianRow[]
  onClose: () => void
}

function AddFromStaff({ region, known, onClose }: AddFromStaffProps) {
  return (
    <Loaded query={useQuery(staffQuery)}>
      {(staff) => (
        <AddClinician
          regionId={region.id}
          accounts={staff
            .filter(({ roles }) => roles.includes('NURSE') || roles.includes('PRESCRIBER'))
            .filter(({ id }) => !known.some(({ accountId }) => accountId === id))}
          onClose={onClose}
        />
      )}
    </Loaded>
  )
}
