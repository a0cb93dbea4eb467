import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClinicianView, RegionView } from '@/api/gen'
import { AddClinician } from '@/features/clinician/desk/AddClinician'
import { AddLicence } from '@/features/clinician/desk/AddLicence'
import { ClinicianTable } from '@/features/clinician/desk/ClinicianTable'
import { cliniciansQuery } from '@/features/clinician/desk/queries'
import { staffQuery } from '@/features/identity/desk/staffQuery'
import { todayIn } from '@/ui/staff/days'
import { FormDrawer } from '@/ui/staff/FormDrawer'
import { Section } from '@/ui/staff/Section'
import { EmptyState, Loaded } from '@/ui/states'
import { useHasRole } from '../useHasRole'

/** Nurses and prescribers with their licences. */
export function Register({ region }: { region: RegionView }) {
  const administers = useHasRole('ADMIN')
  const [open, setOpen] = useState<'clinician' | { licenceOf: string }>()
  const clinicians = useQuery(cliniciansQuery(region.id))
  const close = () => setOpen(undefined)
  const licensed = clinicians.data?.find(
    ({ id }) => typeof open === 'object' && id === open.licenceOf,
  )
  return (
    <Section
      title="Licences"
      aside={administers && <Button onClick={() => setOpen('clinician')}>Add a clinician</Button>}
    >
      <Loaded query={clinicians} rows={5}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title="Nobody works here yet" />
          ) : (
            <ClinicianTable
              clinicians={all}
              today={todayIn(region.zone)}
              {...(administers && {
                onAddLicence: (licenceOf: string) => setOpen({ licenceOf }),
              })}
            />
          )
        }
      </Loaded>
      <FormDrawer
        title={open && (licensed ? `Licence of ${licensed.name}` : 'Add a clinician')}
        onClose={close}
      >
        {licensed ? (
          <AddLicence clinician={licensed} onClose={close} />
        ) : (
          <AddFromStaff region={region} known={clinicians.data ?? []} onClose={close} />
        )}
      </FormDrawer>
    </Section>
  )
}

interface AddFromStaffProps {
  region: RegionView
  known: readonly ClinicianView[]
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
