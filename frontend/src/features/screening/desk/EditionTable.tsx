import type { PublishedRow } from '@/api/gen'
import tables from '@/ui/staff/table.module.css'

/** What was published. None of it ever changes, because answers keep the version that they were given in. */
export function EditionTable({ editions }: { editions: readonly PublishedRow[] }) {
  return (
    <div className={tables.scroll}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Edition</th>
            <th scope="col">Published</th>
            <th scope="col">By</th>
            <th scope="col">Asked</th>
          </tr>
        </thead>
        <tbody>
          {editions.map(({ version, at, by, asked }) => (
            <tr key={version}>
              <td>{version}</td>
              <td>{at ? at.slice(0, 10) : 'comes with Rounds'}</td>
              <td>{by}</td>
              <td>{asked ? 'now' : 'answers given in it are still read and rated by it'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
