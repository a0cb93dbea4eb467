import { Button, Group, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { decideFlag, type DecideFlag as Decided, type FlagDecision, type FlagView } from '@/api/gen'
import { ReasonForm } from '@/ui/staff/ReasonForm'
import { needsConfirmation } from './decisions'
import { useDecision } from './useDecision'
import { decisionNames } from './words'

interface DecideFlagProps {
  visitId: string
  flag: FlagView
  decision: FlagDecision
  onDone: () => void
  onCancel: () => void
}

/** Decides one flag in the prescriber's own words; letting a STOP pass is asked a second time. */
export function DecideFlag({ visitId, flag, decision, onDone, onCancel }: DecideFlagProps) {
  const [unconfirmed, setUnconfirmed] = useState<string>()
  const decide = useDecision(
    visitId,
    (body: Decided, intent) => decideFlag({ path: { visitId, flagId: flag.id }, body, ...intent }),
    onDone,
  )
  const send = (reason: string, confirmed: boolean) => {
    setUnconfirmed(undefined)
    decide.mutate({ decision, reason, confirmed, ...(flag.decision && { seen: flag.decision.id }) })
  }
  return (
    <>
      <ReasonForm
        label={`${decisionNames[decision]}: why?`}
        {...(decision === 'ALLOW_WITH_CONDITIONS' && {
          description: 'Say the conditions too. The nurse reads them before the visit.',
        })}
        action={decisionNames[decision]}
        danger={decision === 'DECLINE'}
        command={decide}
        onSend={(reason) =>
          needsConfirmation(flag, decision) ? setUnconfirmed(reason) : send(reason, false)
        }
        onCancel={onCancel}
      />
      <Modal
        opened={unconfirmed !== undefined}
        onClose={() => setUnconfirmed(undefined)}
        title="This is a stop"
        centered
      >
        <Text>{flag.reason}</Text>
        {flag.answer && (
          <Text mt="xs">
            Answered: <strong>{flag.answer}</strong>
          </Text>
        )}
        <Text mt="xs">Your reason: {unconfirmed}</Text>
        <Group mt="md" gap="xs">
          <Button color="red" onClick={() => unconfirmed && send(unconfirmed, true)}>
            Yes, let it pass
          </Button>
          <Button variant="default" data-autofocus onClick={() => setUnconfirmed(undefined)}>
            Go back
          </Button>
        </Group>
      </Modal>
    </>
  )
}
