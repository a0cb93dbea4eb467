import { Button, Group, Modal, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconUrgent } from '@tabler/icons-react'
import { ProblemAlert } from '@/ui/ProblemAlert'
import classes from './EmergencyButton.module.css'
import { useStep } from './useStep'

interface EmergencyButtonProps {
  visitId: string
  /** Afterwards: the report that belongs to every emergency in the home. */
  onDeclared?: () => void
}

export function EmergencyButton({ visitId, onDeclared }: EmergencyButtonProps) {
  const [asked, { open, close }] = useDisclosure()
  const { act, error, isPending } = useStep(visitId)
  const declare = () =>
    act(
      { step: 'DECLARE_EMERGENCY' },
      {
        onSuccess: () => {
          close()
          onDeclared?.()
        },
      },
    )
  return (
    <>
      <Button
        variant="default"
        className={classes.emergency!}
        leftSection={<IconUrgent size={24} aria-hidden />}
        onClick={open}
      >
        Emergency
      </Button>
      <Modal
        opened={asked}
        onClose={close}
        withCloseButton={false}
        title="Declare an emergency?"
        centered
        size="lg"
      >
        <Text fw={650} size="lg">
          Call 911 first.
        </Text>
        <Text my="sm">
          Declaring marks this visit as an emergency. Any reading can be saved from then on. Then
          report what happened as a side effect.
        </Text>
        <ProblemAlert problem={error} />
        <Group grow mt="md">
          <Button variant="default" size="xl" onClick={close}>
            Go back
          </Button>
          <Button color="red" size="xl" loading={isPending} onClick={declare}>
            Declare emergency
          </Button>
        </Group>
      </Modal>
    </>
  )
}
