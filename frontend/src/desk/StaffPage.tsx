import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { InviteStaff } from '@/features/identity/desk/InviteStaff'
import { staffQuery } from '@/features/identity/desk/staffQuery'
import { StaffTable } from '@/features/identity/desk/StaffTable'
import { FormDrawer } from '@/ui/staff/FormDrawer'
import { Loaded } from '@/ui/states'
import { DeskPage } from './DeskPage'
import { regionsQuery } from './RegionSelect'
import { useAccount } from '@/features/identity/staff/session'

export function StaffPage() {
  const [inviting, setInviting] = useState(false)
  const { id: ownId } = useAccount()
  const staff = useQuery(staffQuery)
  const { data: regions = [] } = useQuery(regionsQuery)
  const close = () => setInviting(false)
  return (
    <DeskPage
      title="Staff"
      tools={<Button onClick={() => setInviting(true)}>Invite a colleague</Button>}
    >
      <Loaded query={staff} rows={6}>
        {(accounts) => <StaffTable staff={accounts} regions={regions} ownId={ownId} />}
      </Loaded>
      <FormDrawer title={inviting ? 'Invite a colleague' : undefined} onClose={close}>
        <InviteStaff regions={regions} onClose={close} />
      </FormDrawer>
    </DeskPage>
  )
}
