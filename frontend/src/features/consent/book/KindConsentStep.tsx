import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type ConsentKind, myConsentText, signMyConsent } from '@/api/gen'
import { Loaded } from '@/ui/states'
import { ConsentForm } from '../signing/ConsentForm'

interface KindConsentStepProps {
  kind: ConsentKind
  onDone: () => void
}

/** A consent that holds for all visits of the patient. */
export function KindConsentStep({ kind, onDone }: KindConsentStepProps) {
  const { i18n } = useLingui()
  const query = useQuery({
    queryKey: ['consent', kind, i18n.locale],
    queryFn: () => myConsentText({ query: { kind, language: i18n.locale } }),
  })
  return (
    <Loaded query={query} rows={6}>
      {(text) => (
        <ConsentForm
          text={text}
          send={(body, intent) => signMyConsent({ body, ...intent })}
          onDone={onDone}
        />
      )}
    </Loaded>
  )
}
