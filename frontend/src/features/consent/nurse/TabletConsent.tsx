import type { I18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { Button, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ConsentState, consentText, signConsent } from '@/api/gen'
import { Loaded } from '@/ui/states'
import { ConsentForm } from '../signing/ConsentForm'
import { PatientTakesBack } from './PatientTakesBack'

interface TabletConsentProps {
  visitId: string
  consent: ConsentState
  /** The nurse who hands the tablet over. */
  witness: string
  /** The language that the patient reads. */
  words: I18n
  onLanguage: (language: string) => void
  onDone: () => void
}

const languages = { en: 'English', es: 'Español' }

/** Signing beside the nurse, for a patient who has not signed at home; the nurse is the witness. */
export function TabletConsent(props: TabletConsentProps) {
  const { visitId, consent, witness, words, onLanguage, onDone } = props
  const language = words.locale
  const query = useQuery({
    queryKey: ['consent', visitId, language],
    queryFn: () => consentText({ path: { visitId }, query: { language } }),
  })
  if (consent.status === 'SIGNED') return <PatientTakesBack visitId={visitId} consent={consent} />
  return (
    <>
      <Text mb="sm">
        Hand the tablet over. You, {witness}, are the witness: stay with the patient until the
        consent is signed.
      </Text>
      <Group gap="xs" mb="md" role="group" aria-label="Language of the patient">
        {Object.entries(languages).map(([code, name]) => (
          <Button
            key={code}
            lang={code}
            variant={code === language ? 'filled' : 'default'}
            aria-pressed={code === language}
            onClick={() => onLanguage(code)}
          >
            {name}
          </Button>
        ))}
      </Group>
      <div lang={language}>
        <I18nProvider i18n={words}>
          <Loaded query={query} rows={6}>
            {(text) => (
              <ConsentForm
                text={text}
                send={(body, intent) => signConsent({ path: { visitId }, body, ...intent })}
                onDone={onDone}
              />
            )}
          </Loaded>
        </I18nProvider>
      </div>
    </>
  )
}
