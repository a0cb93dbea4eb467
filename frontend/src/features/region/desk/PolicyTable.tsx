import { IconCalendarEvent, IconCircleCheck, IconHistory } from '@tabler/icons-react'
import type { StatePolicyView } from '@/api/gen'
import tables from '@/ui/staff/table.module.css'
import { TableBox } from '@/ui/staff/TableBox'
import { ToneBadge } from '@/ui/ToneBadge'
import { policyHistory } from './policyHistory'

const standings = {
  future: { tone: 'blue', icon: IconCalendarEvent, word: 'Later' },
  now: { tone: 'green', icon: IconCircleCheck, word: 'Now' },
  past: { tone: 'grey', icon: IconHistory, word: 'Past' },
} as const

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
          {policyHistory(policies, todayOf).map(({ policy, standing }) => (
            <tr key={policy.id}>
              <td>
                <strong>{policy.state}</strong>
              </td>
              <td className={tables.figure}>
                {policy.effectiveFrom}
                <div>
                  <ToneBadge {...standings[standing]}>{standings[standing].word}</ToneBadge>
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
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}
