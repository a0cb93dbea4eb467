import { Trans } from '@lingui/react/macro'
import { Alert, Anchor, List } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'

export type FieldErrors = Readonly<Record<string, string>>

interface ErrorSummaryProps {
  errors: FieldErrors
  /** Changes with each try to send: only then may the summary take the focus from the field being mended. */
  attempt: unknown
}

/** All that must be put right, above the form, each a link to its field. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const ref = useRef<HTMLDivElement>(null)
  const fields = Object.entries(errors)
  useEffect(() => ref.current?.focus(), [attempt])
  if (fields.length === 0) return null
  return (
    <Alert
      ref={ref}
      tabIndex={-1}
      role="alert"
      color="red"
      icon={<IconAlertCircle aria-hidden />}
      title={<Trans>Please look at this again</Trans>}
      my="sm"
    >
      <List listStyleType="none">
        {fields.map(([field, message]) => (
          <List.Item key={field}>
            <Anchor href={`#${field}`} onClick={(event) => focusField(event, field)} c="inherit">
              {message}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}

function focusField(event: React.MouseEvent, field: string) {
  event.preventDefault()
  const target = document.getElementById(field)
  target?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}
