import { useState } from 'react'
import type { NurseVisit } from '@/api/gen'
import { TabletConsent } from '@/features/consent/nurse/TabletConsent'
import { useAccount } from '@/features/identity/staff/session'
import { i18n, inLanguage } from '@/ui/i18n'

const english = i18n

interface ConsentScreenProps {
  visit: NurseVisit
  onDone: () => void
}

/** The patient reads and signs on the nurse's tablet, in their own language. */
export function ConsentScreen({ visit, onDone }: ConsentScreenProps) {
  const { name } = useAccount()
  const [words, setWords] = useState(english)
  const speak = async (language: string) =>
    setWords(
      language === 'es'
        ? inLanguage('es', (await import('@/book/locales/es.po')).messages)
        : english,
    )
  return (
    <TabletConsent
      visitId={visit.id}
      consent={visit.consent}
      witness={name}
      words={words}
      onLanguage={(language) => void speak(language)}
      onDone={onDone}
    />
  )
}
