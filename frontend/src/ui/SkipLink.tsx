import { Trans } from '@lingui/react/macro'
import classes from './SkipLink.module.css'

/** First stop of the Tab key: past the bars, to the content (`<main id="main" tabIndex={-1}>`). */
export function SkipLink() {
  return (
    <a href="#main" className={classes.skip}>
      <Trans>Skip to content</Trans>
    </a>
  )
}
