import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Skeleton, Stack, Text } from '@mantine/core'
import { type Icon, IconCloudOff, IconMoodEmpty, IconRefresh } from '@tabler/icons-react'
import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import type { Problem } from '@/api/Problem'
import { useNow } from './clock'
import { ProblemAlert } from './ProblemAlert'

interface LoadedProps<Data> {
  query: Pick<UseQueryResult<Data, Problem>, 'data' | 'dataUpdatedAt' | 'error' | 'refetch'>
  /** Rows of the skeleton. */
  rows?: number
  children: (data: Data) => ReactNode
}

/** The states that every page has: loading, could not load, offline, and the data. Old data stays when a refresh fails. */
export function Loaded<Data>({ query, rows = 3, children }: LoadedProps<Data>) {
  if (query.data !== undefined) {
    return (
      <>
        {query.error && <StaleNote since={query.dataUpdatedAt} />}
        {children(query.data)}
      </>
    )
  }
  if (!query.error) return <LoadingState rows={rows} />
  const again = () => void query.refetch()
  return query.error.unreachable ? (
    <OfflineState onRetry={again} />
  ) : (
    <ErrorState problem={query.error} onRetry={again} />
  )
}

/** Grey rows, but only after 200 ms: a quick answer must not flicker. */
export function LoadingState({ rows = 3 }: { rows?: number }) {
  const { t } = useLingui()
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 200)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Stack role="status" aria-label={t`Loading`} gap="sm">
      {shown &&
        Array.from({ length: rows }, (_, row) => (
          <Skeleton key={row} height="4rem" animate={false} />
        ))}
    </Stack>
  )
}

export function ErrorState({ problem, onRetry }: { problem: Problem; onRetry?: () => void }) {
  return (
    <ProblemAlert problem={problem}>
      {problem.transient && onRetry && <RetryButton onRetry={onRetry} />}
    </ProblemAlert>
  )
}

export function OfflineState({ onRetry }: { onRetry?: () => void }) {
  return (
    <Quiet icon={IconCloudOff} title={<Trans>No connection</Trans>}>
      <Text>
        <Trans>This page needs the network. It comes back when you are online.</Trans>
      </Text>
      {onRetry && <RetryButton onRetry={onRetry} />}
    </Quiet>
  )
}

interface EmptyStateProps {
  title: ReactNode
  icon?: Icon
  children?: ReactNode
}

/** Nothing here, and what to do about it. */
export function EmptyState({ title, icon = IconMoodEmpty, children }: EmptyStateProps) {
  return (
    <Quiet icon={icon} title={title}>
      {children}
    </Quiet>
  )
}

function Quiet({
  icon: Glyph,
  title,
  children,
}: {
  icon: Icon
  title: ReactNode
  children?: ReactNode
}) {
  return (
    <Stack align="center" ta="center" gap="xs" py="xl" px="md">
      <Glyph size={36} stroke={1.25} aria-hidden color="var(--mantine-color-dimmed)" />
      <Text fw={600}>{title}</Text>
      {children}
    </Stack>
  )
}

function RetryButton({ onRetry }: { onRetry: () => void }) {
  return (
    <Button
      variant="default"
      mt="xs"
      leftSection={<IconRefresh size={18} aria-hidden />}
      onClick={onRetry}
    >
      <Trans>Try again</Trans>
    </Button>
  )
}

/** Old data is never shown as current: how old it is stands above it. */
function StaleNote({ since }: { since: number }) {
  const minutes = Math.floor((useNow(10_000).getTime() - since) / 60_000)
  return (
    <Text role="status" size="sm" c="dimmed" mb="xs">
      {minutes < 1 ? (
        <Trans>We could not refresh this. It may be a little old.</Trans>
      ) : (
        <Plural
          value={minutes}
          one="We could not refresh this. It is # minute old."
          other="We could not refresh this. It is # minutes old."
        />
      )}
    </Text>
  )
}
