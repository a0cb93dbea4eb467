import { Button, Group, Stack } from '@mantine/core'
import { type ReactNode, type SubmitEvent, useEffect, useRef } from 'react'
import type { Problem } from '@/api/Problem'
import type { FieldErrors } from '../ErrorSummary'
import { ProblemAlert } from '../ProblemAlert'

interface CommandFormProps {
  command: { error: Problem | null; isPending: boolean }
  errors?: FieldErrors
  /** What the button does, in words. */
  action: string
  danger?: boolean
  onSubmit: () => void
  onCancel?: () => void
  children: ReactNode
}

const none: FieldErrors = {}

/** A form that asks the server for one act: says why it was refused, and leads to the first field to put right. */
export function CommandForm(props: CommandFormProps) {
  const { command, errors = none, action, danger, onSubmit, onCancel, children } = props
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [errors])
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="sm">
        <ProblemAlert problem={command.error} />
        {children}
        <Group gap="xs">
          <Button type="submit" loading={command.isPending} {...(danger && { color: 'red' })}>
            {action}
          </Button>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              Leave it
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}
