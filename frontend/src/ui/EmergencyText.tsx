import { Trans } from '@lingui/react/macro'
import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './EmergencyText.module.css'

/** The fixed emergency text as the server sends it: first on the screen, never behind a scroll, spoken at once. */
export function EmergencyText({ text }: { text: string }) {
  return (
    <div role="alert" className={classes.box}>
      <IconAlertTriangle size={28} className={classes.icon} aria-hidden />
      <div>
        <p className={classes.text}>{text}</p>
        <a href="tel:911" className={classes.call}>
          <Trans>Call 911</Trans>
        </a>
      </div>
    </div>
  )
}
