import { UnstyledButton } from '@mantine/core'
import type { OtherVisit } from '@/api/gen'
import { ClearanceBadge } from '@/ui/staff/ClearanceBadge'
import { StatusBadge } from '@/ui/staff/StatusBadge'
import tables from '@/ui/staff/table.module.css'
import { TableBox } from '@/ui/staff/TableBox'
import { useTimes } from '@/ui/times'

interface OtherVisitsProps {
  visits: readonly OtherVisit[]
  onOpen: (visitId: string) => void
}

/** The patient's other visits, each with its screening; its answers are in its own review. */
export function OtherVisits({ visits, onOpen }: OtherVisitsProps) {
  const { day, dayTime } = useTimes()
  return (
    <TableBox label="Other visits">
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Visit</th>
            <th scope="col">Therapy</th>
            <th scope="col">State</th>
            <th scope="col">Screening</th>
            <th scope="col">Clearance</th>
          </tr>
        </thead>
        <tbody>
          {visits.map((visit) => (
            <tr key={visit.visitId} data-row={visit.visitId}>
              <td className={tables.figure}>
                <UnstyledButton className={tables.cover} onClick={() => onOpen(visit.visitId)}>
                  {day(visit.window.start)}
                </UnstyledButton>
              </td>
              <td>{visit.therapyName}</td>
              <td>
                <StatusBadge sign={visit.status} />
              </td>
              <td>{visit.screenedAt ? dayTime(visit.screenedAt) : 'none'}</td>
              <td>
                <ClearanceBadge status={visit.clearance} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}
