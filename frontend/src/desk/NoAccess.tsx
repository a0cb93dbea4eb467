import { Anchor, Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { EmptyState } from '@/ui/states'
import { AnchorLink } from './AnchorLink'
import { areasOf } from './areas'
import { DeskPage } from './DeskPage'
import { roleNames } from '@/ui/staff/roleNames'
import { useAccount } from '@/features/identity/staff/session'

/** Says whose page this is not, and where the person's own work is. */
export function NoAccess() {
  const { roles } = useAccount()
  const [own] = areasOf(roles)
  return (
    <DeskPage title="Not your page">
      <EmptyState icon={IconLock} title="Your role does not open this page">
        <Text>
          You are here as {roles.map((role) => roleNames[role].toLowerCase()).join(', ')}. An
          administrator can change that.
        </Text>
        {own && <AnchorLink to={own.path}>Go to {own.label}</AnchorLink>}
        {roles.includes('NURSE') && <Anchor href="/nurse/">Go to the nurse’s tablet</Anchor>}
        {roles.includes('PATIENT') && <Anchor href="/book/">Go to your visits</Anchor>}
      </EmptyState>
    </DeskPage>
  )
}
