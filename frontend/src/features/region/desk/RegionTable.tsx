import { Button } from '@mantine/core'
import type { RegionView } from '@/api/gen'
import tables from '@/ui/staff/table.module.css'

interface RegionTableProps {
  regions: readonly RegionView[]
  /** Given when the caller may change a service area. */
  onChange?: (id: string) => void
}

/** The service areas: where Rounds drives to, and which clock counts there. */
export function RegionTable({ regions, onChange }: RegionTableProps) {
  return (
    <div className={tables.scroll}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Region</th>
            <th scope="col">State</th>
            <th scope="col" data-wide>
              Time zone
            </th>
            <th scope="col" data-wide>
              Phone
            </th>
            <th scope="col">ZIP codes</th>
            {onChange && (
              <th scope="col">
                <span className={tables.hidden}>Actions</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {regions.map(({ id, name, code, state, zone, phone, zips }) => (
            <tr key={id}>
              <td>
                <strong>{name}</strong> <span className={tables.second}>{code}</span>
              </td>
              <td>{state}</td>
              <td data-wide>{zone}</td>
              <td data-wide className={tables.figure}>
                {phone}
              </td>
              <td>
                <details>
                  <summary>{zips.length} codes</summary>
                  <span className="tabular">{zips.join(' ')}</span>
                </details>
              </td>
              {onChange && (
                <td>
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={`Change the area of ${name}`}
                    onClick={() => onChange(id)}
                  >
                    Change the area
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
