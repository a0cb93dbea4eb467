import type { StatePolicyView } from '@/api/gen'
import { StandingBadge } from '@/ui/staff/StandingBadge'
import tables from '@/ui/staff/table.module.css'
import { TableBox } from '@/ui/staff/TableBox'
import { utcDay } from '@/ui/staff/days'
import { policyHistory } from './policyHistory'

interface PolicyTableProps {
  policies: readonly StatePolicyView[]
  /** The day that it is now in a state. */
  todayOf: (state: string) => string
}

/** What each state asks, row by row as it came into force. Rows are added, never changed. */
export function PolicyTable({ policies, todayOf }: PolicyTableProps) {
  return (
    <TableBox label="State policies">
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">State</th>
            <th scope="col">From</th>
            <th scope="col">Clearance</th>
            <th scope="col">Re-screen</th>
            <th scope="col">Observe</th>
            <th scope="col">Additives</th>
            <th scope="col">Standing orders</th>
            <th scope="col" data-extra>
              May clear
            </th>
            <th scope="col" data-extra>
              May give
            </th>
            <th scope="col" data-wide>
              Compact
            </th>
            <th scope="col" data-wide>
              Note and source
            </th>
          </tr>
        </thead>
        <tbody>
          {policyHistory(policies, todayOf).map(({ row: policy, standing }) => (
            <tr key={policy.id}>
              <td>
                <strong>{policy.state}</strong>
              </td>
              <td className={tables.figure}>
                {policy.effectiveFrom}
                <div>
                  <StandingBadge standing={standing} />
                </div>
              </td>
              <td className={tables.figure}>{policy.clearanceDays} days</td>
              <td className={tables.figure}>{policy.rescreenHours} h</td>
              <td className={tables.figure}>{policy.observationMinutes} min</td>
              <td>{policy.maxAdditives === undefined ? 'no limit' : `≤ ${policy.maxAdditives}`}</td>
              <td>{policy.standingOrders ? 'allowed' : 'no'}</td>
              <td data-extra>{policy.mayClear.join(', ')}</td>
              <td data-extra>{policy.mayAdminister.join(', ')}</td>
              <td data-wide>{policy.compactMember ? 'member' : 'no'}</td>
              <td data-wide>
                {policy.note} <span className={tables.second}>{policy.source}</span>
                <div className={tables.second}>
                  {policy.example && 'Example – to be confirmed by counsel. '}
                  {policy.addedBy && `Added by ${policy.addedBy}`}
                  {policy.addedAt && ` on ${utcDay(policy.addedAt)}`}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}
