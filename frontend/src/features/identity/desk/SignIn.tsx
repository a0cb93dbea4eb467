import { useState } from 'react'
import type { SessionView } from '@/api/gen'
import { PasswordSignIn } from '../staff/PasswordSignIn'
import { AskForLink } from './AskForLink'

/** In by password or by a mailed link. */
export function SignIn({ onSignedIn }: { onSignedIn: (session: SessionView) => void }) {
  const [linkFor, setLinkFor] = useState<string>()
  return linkFor === undefined ? (
    <PasswordSignIn onSignedIn={onSignedIn} onLink={setLinkFor} />
  ) : (
    <AskForLink email={linkFor} onBack={() => setLinkFor(undefined)} />
  )
}
