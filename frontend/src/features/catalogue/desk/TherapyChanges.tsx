import type { IngredientView, RevisionView } from '@/api/gen'
import { utcDay } from '@/ui/staff/days'
import tables from '@/ui/staff/table.module.css'
import { TableBox } from '@/ui/staff/TableBox'
import { revisionChanges } from './revisionChanges'

interface TherapyChangesProps {
  /** Newest first. */
  revisions: readonly RevisionView[]
  ingredients: readonly IngredientView[]
}

/** Who made a therapy what it is, change by change. */
export function TherapyChanges({ revisions, ingredients }: TherapyChangesProps) {
  const names = new Map(ingredients.map(({ code, name }) => [code, name]))
  const nameOf = (code: string) => names.get(code) ?? code
  return (
    <TableBox label="Changes of this therapy">
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Day (UTC)</th>
            <th scope="col">What changed</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          {revisions.map((revision, at) => {
            const changes = revisionChanges(revision, revisions[at + 1], nameOf)
            return (
              <tr key={revision.id}>
                <td className={tables.figure}>{utcDay(revision.changedAt)}</td>
                <td>
                  {changes.map((change) => (
                    <div key={change}>{change}</div>
                  ))}
                  {changes.length === 0 && 'Kept as it was'}
                </td>
                <td>{revision.changedBy ?? <span className={tables.second}>shipped</span>}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </TableBox>
  )
}
