import type { AnswerChange } from '@/api/gen'
import tables from '@/ui/staff/table.module.css'
import { TableBox } from '@/ui/staff/TableBox'

/** What the patient answers otherwise than when they were cleared last. */
export function ChangedAnswers({ changes }: { changes: readonly AnswerChange[] }) {
  return (
    <TableBox label="Changed answers">
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Then</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ item, question, before, now }) => (
            <tr key={item}>
              <td>{question}</td>
              <td>{before ?? 'not asked'}</td>
              <td>
                <strong>{now ?? 'not asked'}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}
