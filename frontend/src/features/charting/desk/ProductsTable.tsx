import type { ProductView } from '@/api/gen'
import tables from '@/ui/staff/table.module.css'
import { TableBox } from '@/ui/staff/TableBox'
import { useTimes } from '@/ui/times'

/** What was used, as its label said it. */
export function ProductsTable({ products }: { products: readonly ProductView[] }) {
  const { time } = useTimes()
  return (
    <TableBox label="Products">
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Product</th>
            <th scope="col">Lot</th>
            <th scope="col">Expiry</th>
            <th scope="col">Matches the order</th>
            <th scope="col">Recorded</th>
          </tr>
        </thead>
        <tbody>
          {products.map((product) => (
            <tr key={product.id}>
              <td>{product.name}</td>
              <td className={tables.figure}>{product.lot}</td>
              <td className={tables.figure}>{product.expiry}</td>
              <td>{product.matchesOrder ? 'yes, says the nurse' : 'no'}</td>
              <td className={tables.figure}>
                {time(product.recordedAt)} <span className={tables.second}>{product.by}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}
