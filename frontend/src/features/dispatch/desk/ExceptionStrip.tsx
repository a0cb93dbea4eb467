import { UnstyledButton } from '@mantine/core'
import type { BoardVisit } from '@/api/gen'
import { countExceptions, type Exception, exceptionNames, exceptions } from './exceptions'
import styles from './ExceptionStrip.module.css'

interface ExceptionStripProps {
  visits: readonly BoardVisit[]
  only: Exception | undefined
  onFilter: (only: Exception | undefined) => void
}

/** Counts of what is not as it should be; a press leaves only those in the list. */
export function ExceptionStrip({ visits, only, onFilter }: ExceptionStripProps) {
  const counts = countExceptions(visits)
  return (
    <div className={styles.strip} role="group" aria-label="Show only">
      <UnstyledButton
        className={styles.count}
        aria-pressed={!only}
        onClick={() => onFilter(undefined)}
      >
        <span className={styles.number}>{visits.length}</span> All visits
      </UnstyledButton>
      {exceptionNames
        .filter((name) => name !== 'emergency' || counts.emergency > 0)
        .map((name) => (
          <UnstyledButton
            key={name}
            className={styles.count}
            data-tone={name === 'emergency' ? 'red' : counts[name] > 0 ? 'amber' : undefined}
            aria-pressed={only === name}
            onClick={() => onFilter(only === name ? undefined : name)}
          >
            <span className={styles.number}>{counts[name]}</span> {exceptions[name].label}
          </UnstyledButton>
        ))}
    </div>
  )
}
