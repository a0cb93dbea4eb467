import { Button, Kbd, List, Text } from '@mantine/core'
import { useState } from 'react'
import type { Review } from '@/api/gen'
import { useKeys } from '@/ui/keys'
import { FormDrawer } from '@/ui/staff/FormDrawer'
import { Section } from '@/ui/staff/Section'
import { useTimes } from '@/ui/times'
import { HandOverForm } from './HandOverForm'

/** With whom the review is, and what was said with it. Everybody of the region still may decide. */
export function HandoverSection({ review, mayGive }: { review: Review; mayGive: boolean }) {
  const [giving, setGiving] = useState(false)
  const { dayTime } = useTimes()
  const give = () => setGiving(true)
  useKeys(mayGive ? [{ key: 'h', says: 'Hand over to a colleague', run: give }] : [])
  return (
    <Section title="Handed over" card>
      {review.handovers.length === 0 ? (
        <Text c="dimmed">This review was handed to nobody.</Text>
      ) : (
        <List listStyleType="none" spacing="xs">
          {review.handovers.map(({ from, to, note, at }) => (
            <List.Item key={at.at}>
              <Text fw={600}>To {to}</Text>
              <Text size="sm">{note}</Text>
              <Text size="sm" c="dimmed">
                {from}, {dayTime(at)}
              </Text>
            </List.Item>
          ))}
        </List>
      )}
      {mayGive && (
        <div>
          <Button variant="default" rightSection={<Kbd size="xs">h</Kbd>} onClick={give}>
            Hand over
          </Button>
        </div>
      )}
      <FormDrawer
        title={giving ? `Hand over the review of ${review.patientName}` : undefined}
        onClose={() => setGiving(false)}
      >
        <HandOverForm visitId={review.visitId} onDone={() => setGiving(false)} />
      </FormDrawer>
    </Section>
  )
}
