import { UnstyledButton } from '@mantine/core'
import type { ClinicianRow } from '@/api/gen'
import tables from '@/ui/staff/table.module.css'
import { TableBox } from '@/ui/staff/TableBox'
import { ClinicianSigns } from './ClinicianSigns'

interface ClinicianTableProps {
  clinicians: readonly ClinicianRow[]
  open: string | undefined
  onOpen: (id: string) => void
}

/** Who treats or clears here; whoever needs a look stands first. */
export function ClinicianTable({ clinicians, open, onOpen }: ClinicianTableProps) {
  return (
    <TableBox label="Clinicians">
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Kind</th>
            <th scope="col" data-wide>
              Licences
            </th>
            <th scope="col">To look at</th>
          </tr>
        </thead>
        <tbody>
          {clinicians.map((one) => (
            <tr key={one.id} data-open={one.id === open || undefined}>
              <td>
                <UnstyledButton className={tables.cover} onClick={() => onOpen(one.id)}>
                  {one.name}
                </UnstyledButton>
              </td>
              <td>{one.kind}</td>
              <td data-wide className="tabular">
                {one.licences
                  .map(({ state, multistate }) => (multistate ? `${state}, multistate` : state))
                  .join('; ') || 'none'}
              </td>
              <td>
                <ClinicianSigns clinician={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}
