import { Button, Group, Kbd } from '@mantine/core'
import { useState } from 'react'
import type { ClearanceOutcome, NamedCode, Review } from '@/api/gen'
import { useKeys } from '@/ui/keys'
import { ClearanceBadge } from '@/ui/staff/ClearanceBadge'
import { Section } from '@/ui/staff/Section'
import { ClearanceFacts } from './ClearanceFacts'
import { DecideClearance } from './DecideClearance'
import { outcomeKeys } from './outcomes'

interface ClearanceSectionProps {
  review: Review
  mayDecide: boolean
  /** What a clearance can cover. */
  therapies: readonly NamedCode[]
  onDecided: () => void
}

/** Whether the patient is cleared, by whom, on what exam and until when; and the form that decides it. */
export function ClearanceSection(props: ClearanceSectionProps) {
  const { review, mayDecide, therapies, onDecided } = props
  const [deciding, setDeciding] = useState<ClearanceOutcome>()
  const { clearance } = review
  useKeys(
    mayDecide
      ? outcomeKeys.map(({ key, outcome, name }) => ({
          key,
          says: `${name} …`,
          run: () => setDeciding(outcome),
        }))
      : [],
  )
  return (
    <Section
      title="Clearance"
      card
      aside={<ClearanceBadge status={clearance?.status ?? 'PENDING'} />}
    >
      {clearance && <ClearanceFacts clearance={clearance} />}
      {mayDecide && !deciding && (
        <Group gap="xs">
          {outcomeKeys.map(({ key, outcome, name }) => (
            <Button
              key={key}
              variant="default"
              rightSection={<Kbd size="xs">{key}</Kbd>}
              onClick={() => setDeciding(outcome)}
            >
              {name}
            </Button>
          ))}
        </Group>
      )}
      {deciding && (
        <DecideClearance
          key={deciding}
          review={review}
          outcome={deciding}
          therapies={therapies}
          onDone={onDecided}
          onCancel={() => setDeciding(undefined)}
        />
      )}
    </Section>
  )
}
