import type { Timeline } from '@/api/gen'
import { StatusBadge } from '@/ui/staff/StatusBadge'
import tables from '@/ui/staff/table.module.css'
import { TableBox } from '@/ui/staff/TableBox'
import { useTimes } from '@/ui/times'
import { planned, rowsOf } from './timelineLayout'

/** The same stops as a table, for who reads better than looks. */
export function TimelineTable({ timeline }: { timeline: Timeline }) {
  const { window } = useTimes()
  return (
    <TableBox label="Timeline as a table">
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Nurse</th>
            <th scope="col">Planned</th>
            <th scope="col">Patient</th>
            <th scope="col">Town</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(timeline).flatMap(({ name, visits }) =>
            visits.map((visit) => (
              <tr key={visit.id}>
                <td>{name}</td>
                <td className={tables.figure}>{window(planned(visit))}</td>
                <td>{visit.patientName}</td>
                <td>{visit.town}</td>
                <td>
                  <StatusBadge sign={visit.emergency ? 'EMERGENCY' : visit.status} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </TableBox>
  )
}
