import { Button } from '@mantine/core'
import { IconLogout } from '@tabler/icons-react'
import { useCommand } from '@/api/command'
import { signOut } from '@/api/gen'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { EmptyState } from '@/ui/states'

/** Signed in, but not as a nurse. */
export function NotForNurses({ name, home }: { name: string; home: string }) {
  const leave = useCommand(() => signOut(), { onSuccess: () => location.assign(home) })
  return (
    <main id="main" tabIndex={-1}>
      <EmptyState title={<h1>These pages are for nurses</h1>}>
        <p>{name} has no visits to carry out.</p>
        <Button
          variant="default"
          leftSection={<IconLogout size={22} aria-hidden />}
          loading={leave.isPending}
          onClick={() => leave.mutate()}
        >
          Sign out
        </Button>
        <ProblemAlert problem={leave.error} />
      </EmptyState>
    </main>
  )
}
