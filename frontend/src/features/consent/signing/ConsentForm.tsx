import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Intent, useCommand } from '@/api/command'
import type { ConsentDecision, ConsentTextView, SignConsent } from '@/api/gen'
import { SignaturePad } from '@/ui/SignaturePad'
import { StepForm } from '@/ui/StepForm'
import { ConsentText } from './ConsentText'
import { blank, missingIn, type Signed } from './missingIn'
import { RefuseConsent } from './RefuseConsent'
import { WhoSigns } from './WhoSigns'

interface ConsentFormProps {
  text: ConsentTextView
  send: (body: SignConsent, intent: Intent) => Promise<unknown>
  onDone: (decision: ConsentDecision) => void
}

/** The whole text, then who signs, name and signature. The hash says which words were on the screen. */
export function ConsentForm({ text, send, onDone }: ConsentFormProps) {
  const { t, i18n } = useLingui()
  const queries = useQueryClient()
  const [signed, setSigned] = useState<Signed>(blank)
  const [tried, setTried] = useState<ConsentDecision>()
  const change = (part: Partial<Signed>) => setSigned((before) => ({ ...before, ...part }))
  const sign = useCommand(send, {
    onSuccess: (_, { decision }) => {
      void queries.invalidateQueries({ queryKey: ['visit'] })
      void queries.invalidateQueries({ queryKey: ['consent'] })
      onDone(decision)
    },
    // The text changed while it was read: it is shown anew, and signed only as it stands.
    onError: (problem) => {
      if (problem.is('consent/other-text'))
        void queries.invalidateQueries({ queryKey: ['consent'] })
    },
  })

  const errors = { ...sign.error?.byField, ...(tried && missingIn(signed, tried, i18n)) }
  const { signature, authority, name, questionsAnswered } = signed
  const decide = (decision: ConsentDecision) => {
    setTried(decision)
    if (Object.keys(missingIn(signed, decision, i18n)).length > 0) return
    sign.mutate({
      textId: text.id,
      hash: text.hash,
      decision,
      typedName: name.trim(),
      cannotDraw: signature.cannotDraw,
      ...(decision === 'AGREE' && signature.path && { signatureSvg: signature.path }),
      authority,
      ...(authority !== 'SELF' && { authorityWords: signed.authorityWords.trim() }),
      questionsAnswered,
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
      aside={
        <RefuseConsent kind={text.kind} busy={sign.isPending} onRefuse={() => decide('REFUSE')} />
      }
    >
      <ConsentText text={text} />
      <Checkbox
        id="questionsAnswered"
        label={t`I could ask questions, and they were answered`}
        checked={questionsAnswered}
        error={errors.questionsAnswered}
        onChange={(event) => change({ questionsAnswered: event.currentTarget.checked })}
      />
      <WhoSigns signed={signed} error={errors.authorityWords} onChange={change} />
      <TextInput
        id="typedName"
        label={t`Your full name`}
        autoComplete="name"
        maxLength={120}
        value={name}
        error={errors.typedName}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <SignaturePad
        id="signatureSvg"
        value={signature}
        onChange={(signature) => change({ signature })}
        error={errors.signatureSvg}
      />
    </StepForm>
  )
}
