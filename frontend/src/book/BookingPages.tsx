import { Trans, useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { TherapyStep } from '@/features/catalogue/book/TherapyStep'
import { WhereStep } from '@/features/region/book/WhereStep'
import { isHeld } from '@/features/scheduling/book/hold'
import { HoldNotice } from '@/features/scheduling/book/HoldNotice'
import { ReasonStep } from '@/features/visit/book/ReasonStep'
import { Page } from '@/ui/Page'
import { useDraft } from './draft'
import { Frame } from './Frame'
import { go } from './route'

/** The held time stays in sight while an earlier step is looked at again. */
function Pinned() {
  const { draft } = useDraft()
  return draft.hold ? <HoldNotice hold={draft.hold} /> : null
}

export function WherePage() {
  const { t } = useLingui()
  const { draft, change } = useDraft()
  return (
    <Frame step="where" pinned={<Pinned />}>
      <Page title={t`Book a home visit`}>
        <Text mb="md">
          <Trans>A nurse comes to your home. First: do we come to you?</Trans>
        </Text>
        <WhereStep
          address={draft.address}
          onChange={(address) => change({ address })}
          onDone={(address, area) => {
            const kept = draft.hold?.zip === address.zip ? draft.hold : undefined
            change({ address, area, hold: kept, lost: undefined })
            go('/therapy')
          }}
        />
      </Page>
    </Frame>
  )
}

export function TherapyPage() {
  const { t } = useLingui()
  const { draft, change } = useDraft()
  return (
    <Frame step="therapy" above="/" pinned={<Pinned />}>
      <Page title={t`Choose a therapy`}>
        <TherapyStep
          chosen={draft.therapy}
          onDone={(therapy) => {
            const kept = draft.hold?.therapyId === therapy.id ? draft.hold : undefined
            change({ therapy, hold: kept, lost: undefined })
            go('/reason')
          }}
        />
      </Page>
    </Frame>
  )
}

export function ReasonPage() {
  const { t } = useLingui()
  const { draft, change } = useDraft()
  return (
    <Frame step="reason" above="/therapy" pinned={<Pinned />}>
      <Page title={t`Your reason`}>
        <ReasonStep
          given={draft.given}
          onChange={(given) => change({ given })}
          onDone={() => go(isHeld(draft.hold) ? '/you' : '/when')}
        />
      </Page>
    </Frame>
  )
}
