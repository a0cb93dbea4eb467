import { Menu, Text, UnstyledButton } from '@mantine/core'
import { IconLogout, IconUserCircle } from '@tabler/icons-react'
import { useCommand } from '@/api/command'
import { signOut } from '@/api/gen'
import { roleNames } from '@/ui/staff/roleNames'
import styles from './Rail.module.css'
import { useAccount } from '@/features/identity/staff/session'

export function AccountMenu() {
  const { name, email, roles } = useAccount()
  // A fresh page afterwards: nothing of what was loaded stays in memory.
  const leave = useCommand(() => signOut(), { onSuccess: () => location.assign('/desk/') })
  return (
    <Menu position="right-end" width={260}>
      <Menu.Target>
        <UnstyledButton className={styles.account}>
          <IconUserCircle size={20} stroke={1.75} aria-hidden />
          <span>{name}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div style={{ padding: '0.5rem 0.75rem' }}>
          <Text fw={600}>{name}</Text>
          <Text size="sm">{email}</Text>
          <Text size="sm" c="dimmed">
            {roles.map((role) => roleNames[role]).join(', ')}
          </Text>
        </div>
        <Menu.Item
          leftSection={<IconLogout size={18} aria-hidden />}
          closeMenuOnClick={false}
          disabled={leave.isPending}
          onClick={() => leave.mutate()}
        >
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
