import { UnstyledButton } from '@mantine/core'
import type { IngredientView, TherapyAdmin } from '@/api/gen'
import tables from '@/ui/staff/table.module.css'

interface TherapyTableProps {
  therapies: readonly TherapyAdmin[]
  ingredients: readonly IngredientView[]
  onOpen: (id: string) => void
}

/** What can be booked: how long it takes and what it is made of. No amounts are kept. */
export function TherapyTable({ therapies, ingredients, onOpen }: TherapyTableProps) {
  const names = new Map(ingredients.map(({ code, name }) => [code, name]))
  return (
    <div className={tables.scroll}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Therapy</th>
            <th scope="col">Ingredients</th>
            <th scope="col">Minutes</th>
            <th scope="col">Mixed</th>
            <th scope="col">Offered</th>
          </tr>
        </thead>
        <tbody>
          {therapies.map((therapy) => (
            <tr key={therapy.id}>
              <td>
                <UnstyledButton className={tables.cover} onClick={() => onOpen(therapy.id)}>
                  {therapy.name}
                </UnstyledButton>
              </td>
              <td>{therapy.ingredients.map((code) => names.get(code) ?? code).join(', ')}</td>
              <td className={tables.figure}>{therapy.minutes}</td>
              <td>{therapy.mixedOnSite ? 'in the home' : 'delivered ready'}</td>
              <td>{therapy.active ? 'yes' : 'no'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
