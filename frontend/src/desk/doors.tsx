import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { SessionView } from '@/api/gen'
import { AcceptInvitation } from '@/features/identity/desk/AcceptInvitation'
import { RedeemLink } from '@/features/identity/desk/RedeemLink'
import { Doorway } from './Doorway'
import { useSignedIn } from '@/features/identity/staff/session'

/** The secret of a mailed link stands behind the `#`, where no server and no log sees it. */
const useSecret = () => useState(() => location.hash.slice(1))[0]

function useEnter() {
  const onSignedIn = useSignedIn('/desk/')
  const navigate = useNavigate()
  return (session: SessionView) => {
    onSignedIn(session)
    void navigate({ to: '/', replace: true })
  }
}

export function AcceptInvitationPage() {
  return (
    <Doorway title="Welcome to Rounds">
      <AcceptInvitation token={useSecret()} onSignedIn={useEnter()} />
    </Doorway>
  )
}

export function RedeemLinkPage() {
  return (
    <Doorway title="One-time link">
      <RedeemLink token={useSecret()} onSignedIn={useEnter()} />
    </Doorway>
  )
}
