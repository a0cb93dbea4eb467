import { useLingui } from '@lingui/react/macro'
import type { ConsentKind, MyConsent } from '@/api/gen'
import { KindConsentStep } from '@/features/consent/book/KindConsentStep'
import { MyConsents } from '@/features/consent/book/MyConsents'
import { kindWords } from '@/features/consent/book/words'
import { Page } from '@/ui/Page'
import { Frame } from './Frame'
import { href, replace } from './route'

const kinds: Partial<Record<string, ConsentKind>> = {
  exam: 'TELEHEALTH_EXAM',
  messages: 'MESSAGES',
  photos: 'PHOTO',
}

function pathOf({ kind, visitId }: MyConsent) {
  if (visitId) return `/visits/${visitId}/consent`
  return `/consents/${Object.keys(kinds).find((slug) => kinds[slug] === kind)}`
}

export function ConsentsPage() {
  const { t } = useLingui()
  return (
    <Frame above="/visits">
      <Page title={t`My consents`}>
        <MyConsents hrefOf={(consent) => href(pathOf(consent))} />
      </Page>
    </Frame>
  )
}

/** One that holds for all visits. */
export function KindPage({ slug }: { slug: string }) {
  const { t } = useLingui()
  const kind = kinds[slug]
  if (!kind) return <ConsentsPage />
  return (
    <Frame above="/consents">
      <Page title={t(kindWords[kind])}>
        <KindConsentStep kind={kind} onDone={() => replace('/consents')} />
      </Page>
    </Frame>
  )
}
