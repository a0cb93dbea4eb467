import { Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCommand } from '@/api/command'
import { myFeed, renewFeed, revokeFeed } from '@/api/gen'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Loaded } from '@/ui/states'

const key = ['interop', 'feed']

/** The nurse's own visits in a calendar program: an address that is shown once and can be taken back. */
export function MyCalendar() {
  const queries = useQueryClient()
  const feed = useQuery({ queryKey: key, queryFn: ({ signal }) => myFeed({ signal }) })
  const refresh = { onSettled: () => queries.invalidateQueries({ queryKey: key }) }
  const renew = useCommand((_: undefined, intent) => renewFeed(intent), refresh)
  const revoke = useCommand((_: undefined, intent) => revokeFeed(intent), {
    ...refresh,
    onSuccess: () => renew.reset(),
  })
  const problem = renew.error ?? revoke.error
  return (
    <Stack>
      <Text>
        Your visits in the calendar of your phone: when and in which town. No patient, no street, no
        treatment. Whoever has the address can read it, so give it to nobody.
      </Text>
      {problem && <ProblemAlert problem={problem} />}
      {renew.data && <NewAddress address={location.origin + renew.data.path} />}
      <Loaded query={feed}>
        {({ feed: open }) => (
          <Stack>
            <Text className="tabular">
              {open
                ? `An address works since ${open.createdAt.slice(0, 10)} until ${open.expiresAt.slice(0, 10)}.`
                : 'No address works.'}
            </Text>
            <Group grow>
              <Button size="lg" loading={renew.isPending} onClick={() => renew.mutate(undefined)}>
                {open ? 'Make a new address' : 'Make an address'}
              </Button>
              {open && (
                <Button
                  size="lg"
                  variant="default"
                  loading={revoke.isPending}
                  onClick={() => revoke.mutate(undefined)}
                >
                  Take it back
                </Button>
              )}
            </Group>
            {open && <Text>A new address ends the one before.</Text>}
          </Stack>
        )}
      </Loaded>
    </Stack>
  )
}

function NewAddress({ address }: { address: string }) {
  return (
    <Group align="end" wrap="nowrap">
      <TextInput
        readOnly
        flex={1}
        label="Address for your calendar program"
        description="Shown once. Add it there as a subscription."
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Button size="lg" variant="default" onClick={copy}>
            {copied ? 'Copied' : 'Copy'}
          </Button>
        )}
      </CopyButton>
    </Group>
  )
}
