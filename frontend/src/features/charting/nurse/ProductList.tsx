import { List, Text } from '@mantine/core'
import type { ProductView } from '@/api/gen'
import { useTimes } from '@/ui/times'

export function ProductList({ products }: { products: readonly ProductView[] }) {
  const times = useTimes()
  if (products.length === 0) return null
  return (
    <List listStyleType="none" spacing={4} mb="md" aria-label="Products recorded">
      {products.map(({ id, name, lot, expiry, matchesOrder, recordedAt }) => (
        <List.Item key={id}>
          <Text component="span" fw={600}>
            {name}
          </Text>{' '}
          <span className="tabular">
            lot {lot}, expires {expiry},{' '}
            {matchesOrder ? 'matches the order' : 'differs from the order'}, recorded{' '}
            {times.time(recordedAt)}
          </span>
        </List.Item>
      ))}
    </List>
  )
}
