import { type I18n, i18n, type Messages, setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'

/** English stands in the source, so it is compiled here; other languages come as compiled catalogues. */
i18n.setMessagesCompiler(compileMessage)
i18n.loadAndActivate({ locale: 'en', messages: {} })

export { i18n }

/** A second language beside that of the app, for a part of a page. */
export function inLanguage(locale: string, messages: Messages): I18n {
  const other = setupI18n()
  other.setMessagesCompiler(compileMessage)
  other.loadAndActivate({ locale, messages })
  return other
}

export function speak(locale: string, messages: Messages): void {
  i18n.loadAndActivate({ locale, messages })
  document.documentElement.lang = locale
}
