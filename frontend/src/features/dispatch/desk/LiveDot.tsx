import type { Liveness } from './BoardFeed'
import styles from './LiveDot.module.css'

/** Says whether the list moves by itself. */
export function LiveDot({ liveness, zone }: { liveness: Liveness; zone: string }) {
  return (
    <span role="status" className={styles.live} data-liveness={stateOf(liveness)}>
      <span className={styles.dot} aria-hidden />
      {words(liveness, zone)}
    </span>
  )
}

const stateOf = (liveness: Liveness) => (typeof liveness === 'object' ? 'down' : liveness)

function words(liveness: Liveness, zone: string): string {
  if (liveness === 'connecting') return 'connecting'
  if (liveness === 'live') return 'live'
  const format = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: zone })
  return `not live since ${format.format(liveness.downSince)}`
}
