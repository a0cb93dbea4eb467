import { Anchor, Button, Kbd, List, Text } from '@mantine/core'
import { useState } from 'react'
import type { Review } from '@/api/gen'
import { useKeys } from '@/ui/keys'
import { Section } from '@/ui/staff/Section'
import { useTimes } from '@/ui/times'
import { documentPath } from './orderDocument'
import { RecordOrder } from './RecordOrder'

/** The signed orders on file: where to find them and which products they name, never amounts. */
export function OrdersSection({ review, mayRecord }: { review: Review; mayRecord: boolean }) {
  const [recording, setRecording] = useState(false)
  const { day } = useTimes()
  useKeys(mayRecord ? [{ key: 'o', says: 'Record an order', run: () => setRecording(true) }] : [])
  return (
    <Section title="Signed orders" card>
      {review.orders.length === 0 ? (
        <Text c="dimmed">No order is on file.</Text>
      ) : (
        <List listStyleType="none" spacing="xs">
          {review.orders.map((order) => (
            <List.Item key={order.id}>
              <Text fw={600}>
                {order.number} · {day(order.orderedOn)}
              </Text>
              {order.standing && <Text size="sm">Standing order: {order.standingName}</Text>}
              <Text size="sm">{order.products.join(', ')}</Text>
              {order.document && (
                <Anchor size="sm" href={documentPath(review.visitId, order.id)} download>
                  The signed order ({order.document})
                </Anchor>
              )}
              <Text size="sm" c="dimmed">
                {order.prescriberName} · recorded by {order.recordedBy}
              </Text>
            </List.Item>
          ))}
        </List>
      )}
      {mayRecord && !recording && (
        <div>
          <Button
            variant="default"
            rightSection={<Kbd size="xs">o</Kbd>}
            onClick={() => setRecording(true)}
          >
            Record an order
          </Button>
        </div>
      )}
      {recording && <RecordOrder review={review} onClose={() => setRecording(false)} />}
    </Section>
  )
}
