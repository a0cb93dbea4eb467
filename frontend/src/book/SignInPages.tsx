import { useLingui } from '@lingui/react/macro'
import { LinkPage } from '@/features/identity/book/LinkPage'
import { SignInPage } from '@/features/identity/book/SignInPage'
import { Page } from '@/ui/Page'
import { type Draft, useDraft } from './draft'
import { Frame } from './Frame'
import { href, replace } from './route'

/** Back to the booking that was interrupted, else to the visits. */
const onwards = (draft: Draft) => (draft.hold ? '/you' : '/visits')

/** @param stay the page that was asked for comes up by itself once someone is signed in */
export function SignIn({ stay }: { stay?: boolean }) {
  const { t } = useLingui()
  const { draft } = useDraft()
  return (
    <Frame above="/">
      <Page title={t`Sign in`}>
        <SignInPage onSignedIn={() => (stay ? undefined : replace(onwards(draft)))} />
      </Page>
    </Frame>
  )
}

export function Link() {
  const { t } = useLingui()
  const { draft } = useDraft()
  return (
    <Frame>
      <Page title={t`Signing you in`}>
        <LinkPage signInHref={href('/sign-in')} onSignedIn={() => replace(onwards(draft))} />
      </Page>
    </Frame>
  )
}
