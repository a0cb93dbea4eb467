import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Text } from '@mantine/core'
import { LinkSent } from '@/features/identity/book/LinkSent'
import { YouStep } from '@/features/identity/book/YouStep'
import { HoldNotice } from '@/features/scheduling/book/HoldNotice'
import { useSecondsLeft } from '@/features/scheduling/book/hold'
import { Page } from '@/ui/Page'
import { LoadingState } from '@/ui/states'
import { useBooking } from './booking'
import { useDraft } from './draft'
import { Frame } from './Frame'
import { LostHold } from './LostHold'
import { href } from './route'

/** Name, mobile and account; then the held time becomes a visit. */
export function YouPage() {
  const { t } = useLingui()
  const { draft, change } = useDraft()
  const booking = useBooking()
  const left = useSecondsLeft(draft.hold)
  const minutes = draft.hold?.totalMinutes
  return (
    <Frame
      step="you"
      above="/when"
      pinned={draft.hold && left > 0 && <HoldNotice hold={draft.hold} />}
    >
      <Page title={t`About you`}>
        {(left === 0 || draft.lost) && <LostHold />}
        {minutes !== undefined && left > 0 && (
          <Text mb="md">
            <Trans>Allow about {minutes} minutes at home.</Trans>
          </Text>
        )}
        {!booking.ready && <LoadingState rows={2} />}
        {booking.ready && draft.linkAsked && !booking.signedIn && (
          <LinkSent email={booking.person.email} onAgain={() => change({ linkAsked: undefined })} />
        )}
        {booking.ready && (!draft.linkAsked || booking.signedIn) && (
          <>
            {booking.accountExists && (
              <Text role="alert" mb="md">
                <Trans>
                  This e-mail has an account already.{' '}
                  <Anchor href={href('/sign-in')}>Sign in</Anchor> and your booking goes on from
                  here.
                </Trans>
              </Text>
            )}
            <YouStep
              action={<Trans>Book this time</Trans>}
              person={booking.person}
              signedIn={booking.signedIn}
              busy={booking.busy}
              problem={booking.problem}
              onChange={(typed) => change({ person: { ...draft.person, ...typed } })}
              onDone={booking.go}
            />
          </>
        )}
      </Page>
    </Frame>
  )
}
