import { Anchor, List } from '@mantine/core'
import type { OrderView } from '@/api/gen'
import { useTimes } from '@/ui/times'
import classes from './Details.module.css'

interface OrdersProps {
  visitId: string
  orders: readonly OrderView[]
}

/** Reference of each signed order and the names it covers. Amounts stand on the order itself, never here. */
export function Orders({ visitId, orders }: OrdersProps) {
  const times = useTimes()
  if (orders.length === 0) return 'None on file'
  return (
    <List listStyleType="none">
      {orders.map(({ id, number, prescriberName, orderedOn, products, standingName, document }) => (
        <List.Item key={id}>
          {standingName && `Standing order ${standingName}, `}
          {number}, {prescriberName}, {times.day(orderedOn)}: {products.join(', ')}
          {document && (
            <>
              <br />
              <Anchor
                href={`/api/clearance/visits/${visitId}/orders/${id}/document`}
                download
                className={classes.target}
              >
                The signed order ({document}, needs the network)
              </Anchor>
            </>
          )}
        </List.Item>
      ))}
    </List>
  )
}
