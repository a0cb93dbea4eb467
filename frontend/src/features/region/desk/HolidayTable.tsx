import { Button } from '@mantine/core'
import type { HolidayView, RegionView } from '@/api/gen'
import tables from '@/ui/staff/table.module.css'
import { TableBox } from '@/ui/staff/TableBox'
import { AddedBy } from './AddedBy'

interface HolidayTableProps {
  holidays: readonly HolidayView[]
  regions: readonly RegionView[]
  /** Opens a closed day again; absent where the reader may not. */
  onOpenAgain?: (holiday: HolidayView) => void
}

/** Days without visits. What was taken back stays in the list, with who did it. */
export function HolidayTable({ holidays, regions, onOpenAgain }: HolidayTableProps) {
  const nameOf = (id: string) => regions.find((region) => region.id === id)?.name
  return (
    <TableBox label="Holidays">
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Region</th>
            <th scope="col">Holiday</th>
            <th scope="col">State</th>
            <th scope="col" data-wide>
              Added
            </th>
            {onOpenAgain && (
              <th scope="col">
                <span className={tables.hidden}>Actions</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {holidays.map((row) => (
            <tr key={row.id}>
              <td className={tables.figure}>{row.day}</td>
              <td>{nameOf(row.regionId)}</td>
              <td>{row.name}</td>
              <td>
                {row.closed ? 'closed' : 'open again'}
                {!row.holds && <span className={tables.second}> until changed</span>}
              </td>
              <td data-wide>
                <AddedBy row={row} />
              </td>
              {onOpenAgain && (
                <td>
                  {row.holds && row.closed && (
                    <Button
                      variant="default"
                      size="compact-sm"
                      aria-label={`Open ${row.day} again`}
                      onClick={() => onOpenAgain(row)}
                    >
                      Open again
                    </Button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}
