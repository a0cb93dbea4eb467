import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '@mantine/core'
import { IconAlertCircle, IconPlugConnectedX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Problem } from '@/api/Problem'

interface ProblemAlertProps {
  problem: Problem | null | undefined
  /** What the person can do next, such as a button. */
  children?: ReactNode
}

/** Why something did not go through and what next, spoken as soon as it appears. Nothing typed is lost. */
export function ProblemAlert({ problem, children }: ProblemAlertProps) {
  const { t } = useLingui()
  if (!problem) return null
  const [title, text] = words(problem, t`Please look at this again`)
  return (
    <Alert
      role="alert"
      color={problem.transient ? 'yellow' : 'red'}
      icon={
        problem.unreachable ? <IconPlugConnectedX aria-hidden /> : <IconAlertCircle aria-hidden />
      }
      title={title}
      my="sm"
      styles={{
        title: { color: 'var(--mantine-color-text)' },
        message: { color: 'var(--mantine-color-text)' },
      }}
    >
      {text}
      {children && <div>{children}</div>}
    </Alert>
  )
}

function words(problem: Problem, title: string): [ReactNode, ReactNode] {
  if (problem.unreachable) {
    return [
      <Trans key="title">We cannot reach Rounds</Trans>,
      <Trans key="text">
        Check your connection and try again. What you entered is still here.
      </Trans>,
    ]
  }
  if (problem.status >= 500) {
    return [
      <Trans key="title">That did not work</Trans>,
      <Trans key="text">
        The fault is ours. What you entered is still here: try again in a moment.
      </Trans>,
    ]
  }
  if (problem.is('signed-out')) {
    return [
      <Trans key="title">You are signed out</Trans>,
      <Trans key="text">Sign in again. What you entered is still here.</Trans>,
    ]
  }
  if (problem.status === 404) {
    return [
      <Trans key="title">We cannot find this</Trans>,
      <Trans key="text">It may have been moved, or it is not yours to see.</Trans>,
    ]
  }
  return [title, problem.detail || problem.title]
}
