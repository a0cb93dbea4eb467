import { Paper } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { PasswordSignIn } from '@/features/identity/staff/PasswordSignIn'
import { AccountContext, sessionQuery, useSignedIn } from '@/features/identity/staff/session'
import { SignInAgain } from '@/features/identity/staff/SignInAgain'
import { BrandMark } from '@/ui/BrandMark'
import { Page } from '@/ui/Page'
import { Loaded } from '@/ui/states'
import { NotForNurses } from './NotForNurses'
import classes from './SessionGate.module.css'

const home = '/nurse/'

/** Lets nurses who are signed in through; the address stays, so the visit that was open comes up after it. */
export function SessionGate({ children }: { children: ReactNode }) {
  const query = useQuery(sessionQuery)
  const onSignedIn = useSignedIn(home)
  return (
    <Loaded query={query}>
      {({ account, expired }) => {
        if (!account) return <SignInPage onSignedIn={onSignedIn} />
        if (!account.roles.includes('NURSE'))
          return <NotForNurses name={account.name} home={home} />
        return (
          <AccountContext value={account}>
            {children}
            <SignInAgain account={account} opened={expired === true} home={home} />
          </AccountContext>
        )
      }}
    </Loaded>
  )
}

function SignInPage({ onSignedIn }: { onSignedIn: ReturnType<typeof useSignedIn> }) {
  return (
    <main id="main" tabIndex={-1} className={classes.door}>
      <BrandMark name="Rounds nurse" />
      <Paper p="lg" mt="lg">
        <Page title="Sign in" focus={false}>
          <PasswordSignIn onSignedIn={onSignedIn} />
        </Page>
      </Paper>
    </main>
  )
}
