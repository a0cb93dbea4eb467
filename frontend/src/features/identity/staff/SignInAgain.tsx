import { Button, Modal, Text } from '@mantine/core'
import type { AccountView } from '@/api/gen'
import { PasswordSignIn } from './PasswordSignIn'
import { useSignedIn } from './session'

interface SignInAgainProps {
  account: AccountView
  opened: boolean
  /** Where another person starts, from a fresh page. */
  home: string
}

/** Lies over the page that was open: nothing typed there is lost. */
export function SignInAgain({ account, opened, home }: SignInAgainProps) {
  const onSignedIn = useSignedIn(home)
  return (
    <Modal
      opened={opened}
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title="You were signed out"
      centered
    >
      <Text mb="sm">
        Sign in again, {account.name}. What you typed is still on the page behind this.
      </Text>
      <PasswordSignIn email={account.email} onSignedIn={onSignedIn} />
      <Button variant="subtle" fullWidth mt="sm" component="a" href={home}>
        I am somebody else
      </Button>
    </Modal>
  )
}
