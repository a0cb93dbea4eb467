import { speak } from '@/ui/i18n'

export type Language = 'en' | 'es'

const KEY = 'rounds.language'

/** The language chosen here before, else the one of the browser, else English. */
export function firstLanguage(): Language {
  const wanted = localStorage.getItem(KEY) ?? navigator.language
  return wanted.startsWith('es') ? 'es' : 'en'
}

/** Spanish is loaded when it is wanted; English stands in the source. */
export async function changeLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEY, language)
  speak(language, language === 'es' ? (await import('./locales/es.po')).messages : {})
}
