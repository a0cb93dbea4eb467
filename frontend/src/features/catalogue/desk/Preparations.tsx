import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { PreparationView, TherapyAdmin } from '@/api/gen'
import { datedRows } from '@/ui/staff/datedRows'
import { todayIn, utcDay } from '@/ui/staff/days'
import { StandingBadge } from '@/ui/staff/StandingBadge'
import tables from '@/ui/staff/table.module.css'
import { TableBox } from '@/ui/staff/TableBox'
import { AddPreparation } from './AddPreparation'
import { mixed } from './revisionChanges'

export interface Place {
  id: string
  name: string
  zone: string
}

interface PreparationsProps {
  therapy: TherapyAdmin
  /** Newest first. */
  preparations: readonly PreparationView[]
  regions: readonly Place[]
}

/** Where the bags are made up, region by region as it came into force. Rows are added, never changed. */
export function Preparations({ therapy, preparations, regions }: PreparationsProps) {
  const [adding, setAdding] = useState(false)
  const region = (id: string) => regions.find((one) => one.id === id)
  const name = ({ regionId }: PreparationView) => region(regionId)?.name ?? ''
  const rows = datedRows(
    preparations.toSorted((one, other) => name(one).localeCompare(name(other))),
    ({ regionId }) => regionId,
    (regionId) => todayIn(region(regionId)?.zone ?? 'UTC'),
  )
  return (
    <Stack gap="sm">
      <Text size="sm">
        A region without a row does as the therapy says: <strong>{mixed(therapy)}</strong>.
      </Text>
      {rows.length > 0 && (
        <TableBox label="Where it is mixed">
          <table className={tables.table}>
            <thead>
              <tr>
                <th scope="col">Region</th>
                <th scope="col">From</th>
                <th scope="col">Bags are</th>
                <th scope="col">Added</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ row, standing }) => (
                <tr key={row.id}>
                  <td>
                    <strong>{name(row)}</strong>
                  </td>
                  <td className={tables.figure}>
                    {row.effectiveFrom}
                    <div>
                      <StandingBadge standing={standing} />
                    </div>
                  </td>
                  <td>
                    {mixed(row)}
                    <div className={tables.second}>{row.note}</div>
                  </td>
                  <td>
                    {row.addedBy}
                    <div className={tables.second}>{utcDay(row.addedAt)}</div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
      {adding ? (
        <AddPreparation therapy={therapy.id} regions={regions} onClose={() => setAdding(false)} />
      ) : (
        <Button variant="default" onClick={() => setAdding(true)}>
          Add a row
        </Button>
      )}
    </Stack>
  )
}
