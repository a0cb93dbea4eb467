import { UnstyledButton } from '@mantine/core'
import type { RefObject } from 'react'
import type { ReviewRow } from '@/api/gen'
import { ClearanceBadge } from '@/ui/staff/ClearanceBadge'
import { FlagBadge } from '@/ui/staff/FlagBadge'
import tables from '@/ui/staff/table.module.css'
import { useTimes } from '@/ui/times'
import { CallBadge } from './CallBadge'
import { withWhom } from './queue'
import { kindNames } from './words'

interface ReviewTableProps {
  rows: readonly ReviewRow[]
  openId: string | undefined
  onOpen: (visitId: string) => void
  body: RefObject<HTMLTableSectionElement | null>
}

/** The queue of screenings, one visit a row. */
export function ReviewTable({ rows, openId, onOpen, body }: ReviewTableProps) {
  const { dayTime, time, day } = useTimes()
  return (
    <table className={tables.table}>
      <caption className={tables.caption}>
        Soonest visit first; of one start, what was sent first.
      </caption>
      <thead>
        <tr>
          <th scope="col">Visit</th>
          <th scope="col">Patient</th>
          <th scope="col" data-wide>
            Therapy
          </th>
          <th scope="col">Flags</th>
          <th scope="col" data-wide>
            Clearance
          </th>
          <th scope="col" data-extra>
            Screening
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row) => (
          <tr
            key={row.visitId}
            data-row={row.visitId}
            data-open={row.visitId === openId || undefined}
          >
            <td className={tables.figure}>
              {day(row.window.start)}
              <div className={tables.second}>{time(row.window.start)}</div>
            </td>
            <td>
              <UnstyledButton
                className={tables.cover}
                aria-expanded={row.visitId === openId}
                onClick={() => onOpen(row.visitId)}
              >
                {row.patientName}
              </UnstyledButton>
              <div className={`${tables.second} ${tables.narrowOnly}`}>{row.therapyName}</div>
              {row.handedOver && <div className={tables.second}>{withWhom(row.handedOver)}</div>}
              {row.callTries !== undefined && <CallBadge tries={row.callTries} />}
            </td>
            <td data-wide>{row.therapyName}</td>
            <td>
              {row.highest ? <FlagBadge level={row.highest} /> : 'none'}
              {row.undecided > 0 && <div className={tables.second}>{row.undecided} to decide</div>}
              {row.noOrder && <div className={tables.second}>No order on file</div>}
            </td>
            <td data-wide>
              <ClearanceBadge status={row.clearance} />
            </td>
            <td data-extra>
              {kindNames[row.kind]}
              <div className={tables.second}>{dayTime(row.submittedAt)}</div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
