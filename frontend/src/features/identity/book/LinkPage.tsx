import { Trans } from '@lingui/react/macro'
import { Anchor, Button, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { LoadingState } from '@/ui/states'
import { useRedeemLink } from '../session'

interface LinkPageProps {
  onSignedIn: () => void
  /** The page where a new link can be asked for. */
  signInHref: string
}

/** Where a mailed link leads. Its secret stands behind the #, which browsers do not send and logs do not see. */
export function LinkPage({ onSignedIn, signInHref }: LinkPageProps) {
  const redeem = useRedeemLink()
  const { mutate } = redeem
  const token = useRef(location.hash.slice(1))
  const use = () => mutate(token.current, { onSuccess: onSignedIn })
  const started = useRef(false)
  useEffect(() => {
    if (started.current) return
    started.current = true
    history.replaceState(null, '', location.pathname)
    mutate(token.current, { onSuccess: onSignedIn })
  }, [mutate, onSignedIn])

  if (!redeem.error) return <LoadingState rows={1} />
  return (
    <>
      <ProblemAlert problem={redeem.error}>
        {redeem.error.transient && (
          <Button variant="default" mt="xs" onClick={use}>
            <Trans>Try again</Trans>
          </Button>
        )}
      </ProblemAlert>
      <Text>
        <Anchor href={signInHref}>
          <Trans>Ask for a new link</Trans>
        </Anchor>
      </Text>
    </>
  )
}
