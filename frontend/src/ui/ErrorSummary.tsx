import { Trans } from '@lingui/react/macro'
import { Alert, Anchor, List } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'

export type FieldErrors = Readonly<Record<string, string>>

/** All that must be put right, above the form, each a link to its field; takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: FieldErrors }) {
  const ref = useRef<HTMLDivElement>(null)
  const fields = Object.entries(errors)
  const signature = fields.map(([field]) => field).join()
  useEffect(() => {
    if (signature) ref.current?.focus()
  }, [signature])
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
            <Anchor
              href={`#${field}`}
              onClick={(event) => focusField(event, field)}
              c="inherit"
              underline="always"
            >
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
