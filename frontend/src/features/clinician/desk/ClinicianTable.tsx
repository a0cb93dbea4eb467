import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCalendarOff } from '@tabler/icons-react'
import type { ClinicianView, LicenceView } from '@/api/gen'
import tables from '@/ui/staff/table.module.css'
import { TableBox } from '@/ui/staff/TableBox'
import { ToneBadge } from '@/ui/ToneBadge'
import { expiry } from './expiry'

interface ClinicianTableProps {
  clinicians: readonly ClinicianView[]
  today: string
  /** Given when the caller may add licences. */
  onAddLicence?: (clinicianId: string) => void
}

/** Who treats or clears here, with the licences that allow it. */
export function ClinicianTable({ clinicians, today, onAddLicence }: ClinicianTableProps) {
  return (
    <TableBox label="Licences">
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Kind</th>
            <th scope="col">Licences</th>
            {onAddLicence && (
              <th scope="col">
                <span className={tables.hidden}>Actions</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {clinicians.map(({ id, name, kind, licences }) => (
            <tr key={id}>
              <td>
                <strong>{name}</strong>
              </td>
              <td>{kind}</td>
              <td>
                {licences.length === 0 && 'none'}
                {licences.map((licence) => (
                  <Licence key={licence.id} licence={licence} today={today} />
                ))}
              </td>
              {onAddLicence && (
                <td>
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={`Add a licence of ${name}`}
                    onClick={() => onAddLicence(id)}
                  >
                    Add a licence
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

function Licence({ licence, today }: { licence: LicenceView; today: string }) {
  const { kind, state, multistate, number, expires } = licence
  const standing = expiry(expires, today)
  return (
    <div className={tables.signs}>
      <span className="tabular">
        {state} {kind} {number}
        {multistate && ', multistate'} · until {expires}
      </span>
      {standing === 'expired' && (
        <ToneBadge tone="red" icon={IconCalendarOff}>
          expired
        </ToneBadge>
      )}
      {standing === 'soon' && (
        <ToneBadge tone="amber" icon={IconAlertTriangle}>
          ends soon
        </ToneBadge>
      )}
    </div>
  )
}
