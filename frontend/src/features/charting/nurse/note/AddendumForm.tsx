import { Button, PasswordInput, Stack, Textarea } from '@mantine/core'
import { IconSignature } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { useCommand } from '@/api/command'
import { addAddendum, type AddAddendum } from '@/api/gen'
import { useDraft } from '@/ui/drafts'
import { MainAction } from '@/ui/MainAction'
import { ProblemAlert } from '@/ui/ProblemAlert'

const blank = { text: '', reason: '' }

/** More than a day after the visit the server asks why it comes late; the entry is then labelled so. */
export function AddendumForm({ visitId, onDone }: { visitId: string; onDone: () => void }) {
  const [{ text, reason }, change, forget] = useDraft(`${visitId}/addendum`, blank)
  const [password, setPassword] = useState('')
  const queries = useQueryClient()
  const { mutate, error, isPending } = useCommand((body: AddAddendum, intent) =>
    addAddendum({ path: { visitId }, body, ...intent }),
  )
  const errors = error?.byField ?? {}
  const add = (event: SubmitEvent) => {
    event.preventDefault()
    const added = () => {
      forget()
      void queries.invalidateQueries({ queryKey: ['visit', visitId] })
      onDone()
    }
    mutate({ text, password, ...(reason && { reason }) }, { onSuccess: added })
  }
  return (
    <Stack component="form" id="addendum" gap="md" onSubmit={add}>
      <Textarea
        label="What do you add?"
        required
        autosize
        minRows={3}
        value={text}
        error={errors.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      {(errors.reason ?? reason) && (
        <Textarea
          label="Why does it come late?"
          autosize
          minRows={2}
          value={reason}
          error={errors.reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
      )}
      <PasswordInput
        label="Your password"
        autoComplete="current-password"
        required
        value={password}
        error={errors.password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <ProblemAlert problem={error} />
      <Button variant="subtle" onClick={onDone}>
        Leave it for now
      </Button>
      <MainAction
        form="addendum"
        icon={IconSignature}
        busy={isPending}
        disabled={!text || !password}
      >
        Sign the addendum
      </MainAction>
    </Stack>
  )
}
