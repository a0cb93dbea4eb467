import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type ConsentDecision, consentText, signConsent } from '@/api/gen'
import { Loaded } from '@/ui/states'
import { ConsentForm } from '../signing/ConsentForm'

interface ConsentStepProps {
  visitId: string
  onDone: (decision: ConsentDecision) => void
}

/** Consent to the treatment of one visit. */
export function ConsentStep({ visitId, onDone }: ConsentStepProps) {
  const { i18n } = useLingui()
  const query = useQuery({
    queryKey: ['consent', visitId, i18n.locale],
    queryFn: () => consentText({ path: { visitId }, query: { language: i18n.locale } }),
  })
  return (
    <Loaded query={query} rows={6}>
      {(text) => (
        <ConsentForm
          text={text}
          send={(body, intent) => signConsent({ path: { visitId }, body, ...intent })}
          onDone={onDone}
        />
      )}
    </Loaded>
  )
}
