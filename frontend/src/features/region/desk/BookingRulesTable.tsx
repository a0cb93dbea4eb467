import type { BookingRulesView, RegionView } from '@/api/gen'
import { datedRows } from '@/ui/staff/datedRows'
import { StandingBadge } from '@/ui/staff/StandingBadge'
import tables from '@/ui/staff/table.module.css'
import { TableBox } from '@/ui/staff/TableBox'
import { todayIn } from '@/ui/staff/days'
import { AddedBy } from './AddedBy'

interface BookingRulesTableProps {
  rules: readonly BookingRulesView[]
  regions: readonly RegionView[]
}

/** How late patients may book and cancel, region by region. Rows are added, never changed. */
export function BookingRulesTable({ rules, regions }: BookingRulesTableProps) {
  const regionOf = (id: string) => regions.find((region) => region.id === id)
  const rows = datedRows(
    rules,
    ({ regionId }) => regionId ?? '',
    (id) => todayIn(regionOf(id)?.zone ?? 'UTC'),
  )
  return (
    <TableBox label="Booking rules">
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Region</th>
            <th scope="col">From</th>
            <th scope="col">Lead time</th>
            <th scope="col">Same day until</th>
            <th scope="col">Arrival window</th>
            <th scope="col">Reschedule until</th>
            <th scope="col">Cancel until</th>
            <th scope="col" data-wide>
              Added
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, standing }) => (
            <tr key={row.id}>
              <td>
                <strong>{row.regionId ? regionOf(row.regionId)?.name : 'All others'}</strong>
              </td>
              <td className={tables.figure}>
                {row.effectiveFrom}
                <div>
                  <StandingBadge standing={standing} />
                </div>
              </td>
              <td className={tables.figure}>{row.leadMinutes} min</td>
              <td className={tables.figure}>{row.sameDayUntil?.slice(0, 5) ?? 'always'}</td>
              <td className={tables.figure}>{row.arrivalMinutes} min</td>
              <td className={tables.figure}>{row.rescheduleHours} h before</td>
              <td className={tables.figure}>{row.cancelHours} h before</td>
              <td data-wide>
                <AddedBy row={row} example={row.example} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}
