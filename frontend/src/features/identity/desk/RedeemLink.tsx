import { Button, Stack, Text } from '@mantine/core'
import { useCommand } from '@/api/command'
import { redeemLink, type SessionView } from '@/api/gen'
import { ProblemAlert } from '@/ui/ProblemAlert'

interface RedeemLinkProps {
  token: string
  onSignedIn: (session: SessionView) => void
}

/** The link is used by a press, not by opening the page: programs that look through mail open links too. */
export function RedeemLink({ token, onSignedIn }: RedeemLinkProps) {
  const redeem = useCommand((body: { token: string }, intent) => redeemLink({ body, ...intent }), {
    onSuccess: onSignedIn,
  })
  return (
    <Stack gap="sm">
      <ProblemAlert problem={redeem.error} />
      <Text>This link signs you in once.</Text>
      <Button onClick={() => redeem.mutate({ token })} loading={redeem.isPending}>
        Sign in
      </Button>
    </Stack>
  )
}
