import { Trans, useLingui } from '@lingui/react/macro'
import { Text, Title } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useCommand } from '@/api/command'
import { type Answer, type FormView, keepScreeningDraft, submitScreening } from '@/api/gen'
import type { FieldErrors } from '@/ui/ErrorSummary'
import { StepForm } from '@/ui/StepForm'
import { answerTo, firstOpen, missingIn, openIn, submitted } from './answers'
import { useAnswers } from './draft'
import { Question } from './Question'

interface ScreeningFormProps {
  visitId: string
  form: FormView
  /** Which question group is shown: part of the address, so that Back works. Without one, where the patient stopped. */
  part: number | undefined
  onPart: (part: number) => void
  onDone: (emergencyText: string | undefined) => void
}

/** One question group a screen; the last one sends all answers. */
export function ScreeningForm({ visitId, form, onPart, onDone, ...props }: ScreeningFormProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { answers, answer, forget } = useAnswers(visitId, [...form.knownAnswers, ...form.draft])
  const [triedPart, setTriedPart] = useState<number>()
  const body = (sent: Answer[]) => ({
    kind: form.kind,
    version: form.version,
    language: form.language,
    answers: sent,
  })
  const send = useCommand((sent: Answer[], intent) =>
    submitScreening({ path: { visitId }, body: body(sent), ...intent }),
  )
  // Nobody waits for it: this tab has its own copy, and the next page or the sending carries all answers again.
  const keep = useCommand((sent: Answer[], intent) =>
    keepScreeningDraft({ path: { visitId }, body: body(sent), ...intent }),
  )
  const shown = openIn(form.items, answers)
  const groups = form.groups.filter((group) => shown.some((item) => item.group === group.id))
  const part = props.part ?? firstOpen(form, groups)
  const group = groups[Math.min(part, groups.length - 1)]
  const items = shown.filter((item) => item.group === group?.id)
  const last = part >= groups.length - 1
  const number = part + 1

  const missing = missingIn(answers, items)
  const open = triedPart === part ? missing : []
  const errors: FieldErrors = Object.fromEntries([
    ...Object.entries(send.error?.byField ?? {}).filter(([id]) =>
      items.some((item) => item.id === id),
    ),
    ...open.map((item) => [item.id, t`Please answer: ${item.text}`]),
  ])

  const submit = () => {
    setTriedPart(part)
    if (missing.length > 0) return
    if (!last) {
      keep.mutate(submitted(form, answers))
      return onPart(part + 1)
    }
    send.mutate(submitted(form, answers), {
      onSuccess: (received) => {
        forget()
        void queries.invalidateQueries({ queryKey: ['visit'] })
        onDone(received.emergencyText)
      },
      onError: (problem) => {
        if (problem.is('screening/other-version'))
          void queries.invalidateQueries({ queryKey: ['screening', visitId] })
        const at = groups.findIndex(({ id }) =>
          form.items.some((item) => item.group === id && problem.byField[item.id]),
        )
        if (at >= 0) onPart(at)
      },
    })
  }

  return (
    <StepForm
      action={last ? <Trans>Send my answers</Trans> : <Trans>Next questions</Trans>}
      onSubmit={submit}
      busy={send.isPending}
      errors={errors}
      problem={send.error}
    >
      <Text c="dimmed">
        <Trans>
          Part {number} of {groups.length}. A nurse and a clinician read your answers. “Not sure” is
          fine.
        </Trans>
      </Text>
      <GroupTitle key={group?.id} title={group?.title ?? ''} focus={part > 0} />
      {items.map((item) => (
        <Question
          key={item.id}
          item={item}
          answer={answerTo(answers, item)}
          error={
            open.includes(item) ? t`Please answer this question` : send.error?.byField[item.id]
          }
          onAnswer={answer}
        />
      ))}
    </StepForm>
  )
}

/** Takes the focus when the group changes, as a new page would. */
function GroupTitle({ title, focus }: { title: string; focus: boolean }) {
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!focus) return
    window.scrollTo(0, 0)
    ref.current?.focus({ preventScroll: true })
  }, [focus])
  return (
    <Title order={2} ref={ref} tabIndex={-1} style={{ outline: 'none' }}>
      {title}
    </Title>
  )
}
