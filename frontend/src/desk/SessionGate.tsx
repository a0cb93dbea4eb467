import { Button, Group, Modal, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { AccountView } from '@/api/gen'
import { SignIn } from '@/features/identity/desk/SignIn'
import { Loaded } from '@/ui/states'
import { Doorway } from './Doorway'
import { AccountContext, sessionQuery, useSignedIn } from './session'

/** Lets only people who are signed in through; the address stays, so the page they asked for comes up after it. */
export function SessionGate({ children }: { children: ReactNode }) {
  const onSignedIn = useSignedIn()
  return (
    <Loaded query={useQuery(sessionQuery)}>
      {({ account, expired }) =>
        account ? (
          <AccountContext value={account}>
            {children}
            <SignInAgain account={account} opened={expired === true} />
          </AccountContext>
        ) : (
          <Doorway title="Sign in">
            <SignIn onSignedIn={onSignedIn} />
          </Doorway>
        )
      }
    </Loaded>
  )
}

/** Lies over the page that was open: nothing typed there is lost. */
function SignInAgain({ account, opened }: { account: AccountView; opened: boolean }) {
  const onSignedIn = useSignedIn()
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
      <Text mb="sm">Sign in again, {account.name}. The page behind this stays as it is.</Text>
      <SignIn email={account.email} onSignedIn={onSignedIn} />
      <Group justify="center">
        <Button variant="subtle" color="gray" component="a" href="/desk/">
          I am somebody else
        </Button>
      </Group>
    </Modal>
  )
}
