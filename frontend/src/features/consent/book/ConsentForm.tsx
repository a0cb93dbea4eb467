import { Trans, useLingui } from '@lingui/react/macro'
import { Paper, Text, TextInput, Title } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import {
  type ConsentDecision,
  type ConsentTextView,
  type SignConsent,
  signConsent,
} from '@/api/gen'
import type { FieldErrors } from '@/ui/ErrorSummary'
import { type Signature, SignaturePad } from '@/ui/SignaturePad'
import { StepForm } from '@/ui/StepForm'
import { RefuseConsent } from './RefuseConsent'

interface ConsentFormProps {
  visitId: string
  text: ConsentTextView
  onDone: (decision: ConsentDecision) => void
}

/** The whole text, then name and signature. The hash says which words were on the screen. */
export function ConsentForm({ visitId, text, onDone }: ConsentFormProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [signature, setSignature] = useState<Signature>({ cannotDraw: false })
  const [tried, setTried] = useState<ConsentDecision>()
  const sign = useCommand(
    (body: SignConsent, intent) => signConsent({ path: { visitId }, body, ...intent }),
    {
      onSuccess: (_, { decision }) => {
        void queries.invalidateQueries({ queryKey: ['visit'] })
        onDone(decision)
      },
      // The text changed while it was read: it is shown anew, and signed only as it stands.
      onError: (problem) => {
        if (problem.is('consent/other-text'))
          void queries.invalidateQueries({ queryKey: ['consent', visitId] })
      },
    },
  )

  const missingFor = (decision: ConsentDecision): FieldErrors => ({
    ...(!name.trim() && { typedName: t`Type your full name` }),
    ...(decision === 'AGREE' &&
      !signature.path &&
      !signature.cannotDraw && { signatureSvg: t`Sign in the field, or say that you cannot draw` }),
  })
  const errors = { ...sign.error?.byField, ...(tried && missingFor(tried)) }
  const decide = (decision: ConsentDecision) => {
    setTried(decision)
    if (Object.keys(missingFor(decision)).length > 0) return
    sign.mutate({
      textId: text.id,
      hash: text.hash,
      decision,
      typedName: name.trim(),
      cannotDraw: signature.cannotDraw,
      ...(decision === 'AGREE' && signature.path && { signatureSvg: signature.path }),
    })
  }

  return (
    <StepForm
      atEnd
      action={<Trans>I agree and sign</Trans>}
      onSubmit={() => decide('AGREE')}
      busy={sign.isPending}
      errors={errors}
      problem={sign.error}
      aside={<RefuseConsent busy={sign.isPending} onRefuse={() => decide('REFUSE')} />}
    >
      <Paper component="article" lang={text.language}>
        <Title order={2} mb="sm">
          {text.title}
        </Title>
        {text.paragraphs.map((paragraph, at) => (
          <Text key={at} mb="sm">
            {paragraph}
          </Text>
        ))}
        <Text size="sm" c="dimmed">
          <Trans>Version {text.version}</Trans>
        </Text>
      </Paper>
      <TextInput
        id="typedName"
        label={t`Your full name`}
        autoComplete="name"
        maxLength={120}
        value={name}
        error={errors.typedName}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <SignaturePad
        id="signatureSvg"
        value={signature}
        onChange={setSignature}
        error={errors.signatureSvg}
      />
    </StepForm>
  )
}
