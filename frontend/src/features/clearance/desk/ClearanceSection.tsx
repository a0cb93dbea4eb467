import { Button, Kbd } from '@mantine/core'
import { useState } from 'react'
import type { NamedCode, Review } from '@/api/gen'
import { useKeys } from '@/ui/keys'
import { Facts } from '@/ui/staff/Facts'
import { Section } from '@/ui/staff/Section'
import { useTimes } from '@/ui/times'
import { DecideClearance } from './DecideClearance'
import { ClearanceBadge } from './words'

interface ClearanceSectionProps {
  review: Review
  mayDecide: boolean
  /** What a clearance can cover. */
  therapies: readonly NamedCode[]
}

/** Whether the patient is cleared, by whom and until when; and the form that decides it. */
export function ClearanceSection({ review, mayDecide, therapies }: ClearanceSectionProps) {
  const [deciding, setDeciding] = useState(false)
  const { day, dayTime } = useTimes()
  const { clearance } = review
  useKeys(
    mayDecide ? [{ key: 'l', says: 'Decide the clearance', run: () => setDeciding(true) }] : [],
  )
  return (
    <Section
      title="Clearance"
      card
      aside={<ClearanceBadge status={clearance?.status ?? 'PENDING'} />}
    >
      {clearance && clearance.status !== 'PENDING' && (
        <Facts
          facts={[
            ['Covers', clearance.therapies.map(({ name }) => name).join(', ')],
            ['Valid until', clearance.validUntil && day(clearance.validUntil)],
            ['Conditions', clearance.conditions],
            ['By', clearance.by && [clearance.by, clearance.licence].filter(Boolean).join(', ')],
            ['On', clearance.at && dayTime(clearance.at)],
          ]}
        />
      )}
      {mayDecide && !deciding && (
        <div>
          <Button
            variant={clearance?.by ? 'default' : 'filled'}
            rightSection={<Kbd size="xs">l</Kbd>}
            onClick={() => setDeciding(true)}
          >
            {clearance?.by ? 'Decide again' : 'Decide the clearance'}
          </Button>
        </div>
      )}
      {deciding && (
        <DecideClearance review={review} therapies={therapies} onClose={() => setDeciding(false)} />
      )}
    </Section>
  )
}
