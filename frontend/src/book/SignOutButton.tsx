import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useSignOut } from '@/features/identity/session'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { go } from './route'

/** Leaves nothing of the person behind, the unfinished booking included. */
export function SignOutButton() {
  const signOut = useSignOut()
  const leave = () =>
    signOut.mutate(undefined, {
      onSuccess: () => {
        sessionStorage.clear()
        go('/')
        location.reload()
      },
    })
  return (
    <>
      <ProblemAlert problem={signOut.error} />
      <Button variant="subtle" onClick={leave} loading={signOut.isPending}>
        <Trans>Sign out</Trans>
      </Button>
    </>
  )
}
