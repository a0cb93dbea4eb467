import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Button, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { HoldView } from '@/api/gen'
import { LinkSent } from '@/features/identity/book/LinkSent'
import { YouStep } from '@/features/identity/book/YouStep'
import { useOpenAccount, useSession } from '@/features/identity/session'
import { held } from '@/features/scheduling/book/hold'
import { HoldNotice } from '@/features/scheduling/book/HoldNotice'
import { WaitForm } from '@/features/waitlist/book/WaitForm'
import { WaitList } from '@/features/waitlist/book/WaitList'
import type { TimedWait } from '@/features/waitlist/book/waits'
import { Page } from '@/ui/Page'
import { EmptyState } from '@/ui/states'
import { useDraft } from './draft'
import { Frame } from './Frame'
import { go, href, replace } from './route'

/** Nothing suits: to be told when a time becomes free. */
export function JoinWaitPage() {
  const { t } = useLingui()
  const { draft } = useDraft()
  const { address, therapy } = draft
  return (
    <Frame above="/when">
      <Page title={t`Wait for a free time`}>
        {address.zip && therapy ? (
          <AccountFirst>
            <WaitForm
              zip={address.zip}
              therapyId={therapy.id}
              therapyName={therapy.name}
              onJoined={() => replace('/waiting')}
            />
          </AccountFirst>
        ) : (
          <EmptyState title={<Trans>First say where and for what</Trans>}>
            <a href={href('/')}>
              <Trans>Book a home visit</Trans>
            </a>
          </EmptyState>
        )}
      </Page>
    </Frame>
  )
}

/** Whoever has no account yet opens one: we have to know whom to write to. */
function AccountFirst({ children }: { children: ReactNode }) {
  const { draft, change } = useDraft()
  const session = useSession()
  const open = useOpenAccount()
  const { name = '', phone = '', email = '' } = draft.person
  if (session.data?.account) return children
  if (draft.linkAsked) {
    return <LinkSent email={email} onAgain={() => change({ linkAsked: undefined })} />
  }
  const known = open.error?.is('identity/sign-in-instead')
  return (
    <>
      {known && (
        <Text role="alert" mb="md">
          <Trans>
            This e-mail has an account already. <Anchor href={href('/sign-in')}>Sign in</Anchor> and
            come back here.
          </Trans>
        </Text>
      )}
      <YouStep
        action={<Trans>Go on</Trans>}
        person={{ name, phone, email }}
        signedIn={false}
        busy={open.isPending}
        problem={known ? null : open.error}
        onChange={(typed) => change({ person: { ...draft.person, ...typed } })}
        onDone={(password) =>
          open.mutate(
            { name: name.trim(), email: email.trim(), ...(password && { password }) },
            { onSuccess: ({ account }) => !account && change({ linkAsked: true }) },
          )
        }
      />
    </>
  )
}

export function WaitingPage() {
  const { t } = useLingui()
  return (
    <Frame above="/visits">
      <Page title={t`Waiting for a time`}>
        <WaitList
          bookHref={href('/')}
          kept={(offer, wait) => <Kept key={offer.id} offer={offer} wait={wait} />}
        />
      </Page>
    </Frame>
  )
}

/** Booking goes on with this time; what the draft says of another place or therapy is asked again. */
function Kept({ offer, wait }: { offer: HoldView; wait: TimedWait }) {
  const { draft, change } = useDraft()
  const hold = { ...held(offer, wait.zip), endsHere: wait.readAt + offer.secondsLeft * 1000 }
  const here = draft.address.zip === wait.zip
  const take = () => {
    change({
      hold,
      lost: undefined,
      address: here ? draft.address : { zip: wait.zip },
      area: here ? draft.area : undefined,
      therapy: draft.therapy?.id === wait.therapyId ? draft.therapy : undefined,
    })
    go('/you')
  }
  return (
    <>
      <HoldNotice hold={hold} />
      <Button onClick={take}>
        <Trans>Book this time</Trans>
      </Button>
    </>
  )
}
