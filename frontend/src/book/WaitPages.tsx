import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { HoldView, WaitView } from '@/api/gen'
import { held } from '@/features/scheduling/book/hold'
import { HoldNotice } from '@/features/scheduling/book/HoldNotice'
import { WaitForm } from '@/features/waitlist/book/WaitForm'
import { WaitList } from '@/features/waitlist/book/WaitList'
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
          <WaitForm
            zip={address.zip}
            therapyId={therapy.id}
            therapyName={therapy.name}
            onJoined={() => replace('/waiting')}
          />
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
function Kept({ offer, wait }: { offer: HoldView; wait: WaitView }) {
  const { draft, change } = useDraft()
  const [hold] = useState(() => held(offer, wait.zip))
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
