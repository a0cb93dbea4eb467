import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { SignIn } from '@/features/identity/desk/SignIn'
import { AccountContext, sessionQuery, useSignedIn } from '@/features/identity/staff/session'
import { SignInAgain } from '@/features/identity/staff/SignInAgain'
import { Loaded } from '@/ui/states'
import { Doorway } from './Doorway'

const home = '/desk/'

/** Lets only people who are signed in through; the address stays, so the page they asked for comes up after it. */
export function SessionGate({ children }: { children: ReactNode }) {
  const onSignedIn = useSignedIn(home)
  return (
    <Loaded query={useQuery(sessionQuery)}>
      {({ account, expired }) =>
        account ? (
          <AccountContext value={account}>
            {children}
            <SignInAgain account={account} opened={expired === true} home={home} />
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
