import { Button, Paper, PasswordInput, Text } from '@mantine/core'
import { IconSignature } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { useCommand } from '@/api/command'
import { signNote, type SignNote } from '@/api/gen'
import { useDraft } from '@/ui/drafts'
import { MainAction } from '@/ui/MainAction'
import { ProblemAlert } from '@/ui/ProblemAlert'

interface SignFormProps {
  visitId: string
  /** Stores what still waits; false when it could not. */
  flush: () => Promise<boolean>
  onBack: () => void
}

const none = {}

/** Signing asks for the password again. Afterwards the note is read-only. */
export function SignForm({ visitId, flush, onBack }: SignFormProps) {
  const [password, setPassword] = useState('')
  const [unsaved, setUnsaved] = useState(false)
  const [, , forget] = useDraft(`${visitId}/note`, none)
  const queries = useQueryClient()
  const { mutate, error, isPending } = useCommand((body: SignNote, intent) =>
    signNote({ path: { visitId }, body, ...intent }),
  )
  const sign = async (event: SubmitEvent) => {
    event.preventDefault()
    const stored = await flush()
    setUnsaved(!stored)
    if (!stored) return
    const signed = () => {
      forget()
      void queries.invalidateQueries({ queryKey: ['visit', visitId] })
    }
    mutate({ password }, { onSuccess: signed })
  }
  return (
    <Paper component="form" id="sign" mt="md" onSubmit={(event) => void sign(event)}>
      <Text mb="sm">
        With your signature the note is final. Later you can add to it, but not change it.
      </Text>
      <PasswordInput
        label="Your password"
        autoComplete="current-password"
        required
        data-autofocus
        value={password}
        error={error?.byField.password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      {unsaved && (
        <Text role="alert">The last words are not saved yet. Try again in a moment.</Text>
      )}
      <ProblemAlert problem={error} />
      <Button variant="subtle" mt="sm" onClick={onBack}>
        Back to the note
      </Button>
      <MainAction form="sign" icon={IconSignature} busy={isPending} disabled={!password}>
        Sign
      </MainAction>
    </Paper>
  )
}
