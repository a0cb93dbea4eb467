import { Trans, useLingui } from '@lingui/react/macro'
import { Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Problem } from '@/api/Problem'
import { Choices } from '@/ui/Choices'
import type { FieldErrors } from '@/ui/ErrorSummary'
import { useKept } from '@/ui/kept'
import { StepForm } from '@/ui/StepForm'

interface Why {
  reason?: string
  words: string
}

const blank: Why = { words: '' }

interface CancelFormProps {
  visitId: string
  cancel: {
    mutate: (reason: string, options: { onSuccess: () => void }) => void
    isPending: boolean
    error: Problem | null
  }
  onDone: () => void
  /** What is asked before the reason. */
  children?: ReactNode
}

/** Cancelling asks why in one tap; own words only where none of the reasons fits. */
export function CancelForm({ visitId, cancel, onDone, children }: CancelFormProps) {
  const { t } = useLingui()
  const [{ reason, words }, change, forget] = useKept(`cancel.${visitId}`, blank)
  const [tried, setTried] = useState(false)
  const reasons: Record<string, string> = {
    TIME: t`The time does not suit me any more`,
    NOT_NEEDED: t`I do not need the visit any more`,
    UNWELL: t`I do not feel well enough`,
    OTHER: t`Another reason`,
  }
  const missing: FieldErrors = {
    ...(!reason && { reason: t`Choose a reason` }),
    ...(reason === 'OTHER' && !words.trim() && { words: t`Say in a few words why` }),
  }
  const errors = tried ? missing : {}
  const submit = () => {
    setTried(true)
    if (!reason || Object.keys(missing).length > 0) return
    cancel.mutate(reason === 'OTHER' ? words.trim() : (reasons[reason] ?? reason), {
      onSuccess: () => {
        forget()
        onDone()
      },
    })
  }
  return (
    <StepForm
      action={<Trans>Cancel this visit</Trans>}
      onSubmit={submit}
      busy={cancel.isPending}
      errors={errors}
      problem={cancel.error}
    >
      {children}
      <Choices
        id="reason"
        legend={t`Why do you cancel?`}
        error={errors.reason}
        options={Object.entries(reasons).map(([code, text]) => ({ code, text }))}
        chosen={reason ? [reason] : []}
        onChoose={(code) => change({ reason: code })}
      />
      {reason === 'OTHER' && (
        <Textarea
          id="words"
          label={t`In your own words`}
          autosize
          minRows={2}
          maxLength={500}
          value={words}
          error={errors.words}
          onChange={(event) => change({ words: event.currentTarget.value })}
        />
      )}
    </StepForm>
  )
}
