import type { ClinicianChangeView } from '@/api/gen'
import tables from '@/ui/staff/table.module.css'
import { TableBox } from '@/ui/staff/TableBox'

/** Who changed what, the latest first. */
export function HistoryPart({ history }: { history: readonly ClinicianChangeView[] }) {
  if (history.length === 0) return 'Nothing was changed yet'
  return (
    <TableBox label="History">
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">When (UTC)</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {history.map(({ at, by, what }) => (
            <tr key={at + what}>
              <td className={tables.figure}>{at.slice(0, 16).replace('T', ' ')}</td>
              <td>{by ?? 'Rounds'}</td>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}
