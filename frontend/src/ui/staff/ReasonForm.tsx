import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Problem } from '@/api/Problem'
import { CommandForm } from './CommandForm'
import { useFieldErrors } from './fieldErrors'
import { focusWhenShown } from './focusWhenShown'

interface ReasonFormProps {
  label: string
  description?: string
  action: string
  danger?: boolean
  command: { error: Problem | null; isPending: boolean }
  onSend: (words: string) => void
  onCancel?: () => void
}

/** An act that needs a reason. */
export function ReasonForm(props: ReasonFormProps) {
  const { label, description, command, onSend, ...form } = props
  const [words, setWords] = useState('')
  const { errors, check } = useFieldErrors(command.error)
  return (
    <CommandForm
      {...form}
      command={command}
      errors={errors}
      onSubmit={() => {
        if (check({ reason: !words.trim() && 'A few words are needed' })) onSend(words.trim())
      }}
    >
      <Textarea
        // One that can be left again was asked for.
        ref={form.onCancel ? focusWhenShown : null}
        label={label}
        description={description}
        required
        autosize
        minRows={2}
        value={words}
        error={errors.reason}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </CommandForm>
  )
}
