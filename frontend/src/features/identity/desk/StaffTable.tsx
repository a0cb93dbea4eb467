import { IconBan, IconCircleCheck, IconMail } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useCommand } from '@/api/command'
import { disableStaff, type RegionView, type StaffAccount } from '@/api/gen'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { ConfirmButton } from '@/ui/staff/ConfirmButton'
import { roleNames } from '@/ui/staff/roleNames'
import tables from '@/ui/staff/table.module.css'
import { ToneBadge } from '@/ui/ToneBadge'
import { staffQuery } from './staffQuery'

const states = {
  INVITED: { tone: 'amber', icon: IconMail, word: 'Invited' },
  ACTIVE: { tone: 'green', icon: IconCircleCheck, word: 'Active' },
  DISABLED: { tone: 'grey', icon: IconBan, word: 'Disabled', struck: true },
} as const

interface StaffTableProps {
  staff: readonly StaffAccount[]
  regions: readonly RegionView[]
  /** Nobody shuts themselves out. */
  ownId: string
}

/** Everybody who works with Rounds, and whether their account works. */
export function StaffTable({ staff, regions, ownId }: StaffTableProps) {
  const queries = useQueryClient()
  const disable = useCommand((id: string, intent) => disableStaff({ path: { id }, ...intent }), {
    onSuccess: () => void queries.invalidateQueries({ queryKey: staffQuery.queryKey }),
  })
  const regionNames = (ids: readonly string[]) =>
    regions
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join(', ')
  return (
    <>
      <ProblemAlert problem={disable.error} />
      <div className={tables.scroll}>
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Roles</th>
              <th scope="col" data-wide>
                Regions
              </th>
              <th scope="col">State</th>
              <th scope="col">
                <span className={tables.hidden}>Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {staff.map((account) => (
              <tr key={account.id}>
                <td>
                  <strong>{account.name}</strong>
                  <div className={tables.second}>{account.email}</div>
                </td>
                <td>{account.roles.map((role) => roleNames[role]).join(', ')}</td>
                <td data-wide>{regionNames(account.regions)}</td>
                <td>
                  <ToneBadge {...states[account.state]}>{states[account.state].word}</ToneBadge>
                </td>
                <td>
                  {account.state !== 'DISABLED' && account.id !== ownId && (
                    <ConfirmButton
                      label="Disable"
                      ariaLabel={`Disable ${account.name}`}
                      question={`${account.name} is signed out at once and cannot come back.`}
                      action="Disable the account"
                      pending={disable.isPending && disable.variables === account.id}
                      onConfirm={() => disable.mutate(account.id)}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
