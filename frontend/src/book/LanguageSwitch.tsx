import { useLingui } from '@lingui/react'
import { changeLanguage } from './language'
import classes from './LanguageSwitch.module.css'

/** Offers the other language, named in itself. */
export function LanguageSwitch() {
  const { i18n } = useLingui()
  const other = i18n.locale === 'es' ? 'en' : 'es'
  return (
    <button
      type="button"
      lang={other}
      className={classes.switch}
      onClick={() => void changeLanguage(other)}
    >
      {other === 'es' ? 'Español' : 'English'}
    </button>
  )
}
