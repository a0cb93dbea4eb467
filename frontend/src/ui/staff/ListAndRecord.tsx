import type { ReactNode } from 'react'
import styles from './ListAndRecord.module.css'

interface ListAndRecordProps {
  list: ReactNode
  /** The open record; without one the list has the width. */
  record?: ReactNode
  /** Give the record the width and keep the list slim. */
  wide?: boolean
}

/** A list that stays while one of its records is open to the right; on a small screen the record lies over it. */
export function ListAndRecord({ list, record, wide }: ListAndRecordProps) {
  return (
    <div
      className={styles.both}
      data-open={record ? true : undefined}
      data-wide={wide || undefined}
    >
      <div className={styles.list}>{list}</div>
      {record && <div className={styles.record}>{record}</div>}
    </div>
  )
}
