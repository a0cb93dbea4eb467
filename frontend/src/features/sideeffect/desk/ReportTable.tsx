import { UnstyledButton } from '@mantine/core'
import type { RefObject } from 'react'
import type { ReportRow } from '@/api/gen'
import tables from '@/ui/staff/table.module.css'
import { useTimes } from '@/ui/times'
import { reporterNames, TriageBadge } from './words'

interface ReportTableProps {
  rows: readonly ReportRow[]
  openId: string | undefined
  onOpen: (id: string) => void
  body: RefObject<HTMLTableSectionElement | null>
}

/** Side-effect reports, the gravest first and within a level the oldest. */
export function ReportTable({ rows, openId, onOpen, body }: ReportTableProps) {
  const { day, time } = useTimes()
  return (
    <table className={tables.table}>
      <thead>
        <tr>
          <th scope="col">Level</th>
          <th scope="col">Patient</th>
          <th scope="col" data-wide>
            Symptoms
          </th>
          <th scope="col" data-extra>
            Therapy
          </th>
          <th scope="col">Reported</th>
          <th scope="col" data-wide>
            Review
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {inOrder(rows).map((row) => (
          <tr key={row.id} data-row={row.id} data-open={row.id === openId || undefined}>
            <td>
              <TriageBadge level={row.level} />
            </td>
            <td>
              <UnstyledButton
                className={tables.cover}
                aria-expanded={row.id === openId}
                onClick={() => onOpen(row.id)}
              >
                {row.patientName}
              </UnstyledButton>
            </td>
            <td data-wide>{row.symptoms.join(', ')}</td>
            <td data-extra>{row.therapyName}</td>
            <td className={tables.figure}>
              {day(row.filedAt)}, {time(row.filedAt)}
              <div className={tables.second}>{reporterNames[row.reporter]}</div>
            </td>
            <td data-wide>{row.open ? 'open' : 'reviewed'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const inOrder = (rows: readonly ReportRow[]) =>
  rows.toSorted(
    (one, other) =>
      one.level.localeCompare(other.level) || one.filedAt.at.localeCompare(other.filedAt.at),
  )
