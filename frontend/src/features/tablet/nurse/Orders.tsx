import { List } from '@mantine/core'
import type { OrderView } from '@/api/gen'
import { useTimes } from '@/ui/times'

/** Reference of each signed order and the names it covers. Amounts stand on the order itself, never here. */
export function Orders({ orders }: { orders: readonly OrderView[] }) {
  const times = useTimes()
  if (orders.length === 0) return 'None on file'
  return (
    <List listStyleType="none">
      {orders.map(({ id, number, prescriberName, orderedOn, products }) => (
        <List.Item key={id}>
          {number}, {prescriberName}, {times.day(orderedOn)}: {products.join(', ')}
        </List.Item>
      ))}
    </List>
  )
}
