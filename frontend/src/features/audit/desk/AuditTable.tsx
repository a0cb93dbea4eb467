import { UnstyledButton } from '@mantine/core'
import { IconBan } from '@tabler/icons-react'
import type { AuditRow } from '@/api/gen'
import { roleNames } from '@/ui/staff/roleNames'
import tables from '@/ui/staff/table.module.css'
import { ToneBadge } from '@/ui/ToneBadge'
import type { AuditFilter } from './auditQuery'
import styles from './AuditTable.module.css'

interface AuditTableProps {
  rows: readonly AuditRow[]
  /** Narrows the search to what was pressed. */
  onNarrow: (part: AuditFilter) => void
}

/** Who read or changed what, newest first. A value that was pressed becomes part of the search. */
export function AuditTable({ rows, onNarrow }: AuditTableProps) {
  return (
    <div className={tables.scroll}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">When (UTC)</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
            <th scope="col">Record</th>
            <th scope="col" data-wide>
              Patient
            </th>
            <th scope="col" data-wide>
              Visit
            </th>
            <th scope="col" data-extra>
              From
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-denied={row.outcome === 'DENIED' || undefined}>
              <td className={tables.figure}>{row.at.slice(0, 19).replace('T', ' ')}</td>
              <td>
                {row.account ? (
                  <Narrow
                    what={row.account.name}
                    onPress={() => row.account && onNarrow({ account: row.account.id })}
                  />
                ) : (
                  'nobody signed in'
                )}
                <div className={tables.second}>{roleWords(row.role)}</div>
              </td>
              <td>
                <Narrow what={row.action} onPress={() => onNarrow({ action: row.action })} />
                {row.outcome === 'DENIED' && (
                  <div>
                    <ToneBadge tone="red" icon={IconBan}>
                      denied
                    </ToneBadge>
                  </div>
                )}
              </td>
              <td>
                {row.record}
                <div className={tables.second}>{short(row.recordId)}</div>
              </td>
              <td data-wide>
                <Narrow
                  what={short(row.patient)}
                  onPress={() => row.patient && onNarrow({ patient: row.patient })}
                />
              </td>
              <td data-wide>
                <Narrow
                  what={short(row.visit)}
                  onPress={() => row.visit && onNarrow({ visit: row.visit })}
                />
              </td>
              <td data-extra className={tables.figure}>
                {row.from}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Narrow({ what, onPress }: { what: string; onPress: () => void }) {
  if (!what) return <>–</>
  return (
    <UnstyledButton className={styles.narrow} onClick={onPress}>
      {what}
    </UnstyledButton>
  )
}

/** Ids begin with their time, so their end tells them apart. */
const short = (id: string | undefined) => (id ? `…${id.slice(-8)}` : '')

const roleWords = (roles: string | undefined) =>
  roles
    ?.split(',')
    .map((role) => roleNames[role.trim() as keyof typeof roleNames] ?? role)
    .join(', ')
