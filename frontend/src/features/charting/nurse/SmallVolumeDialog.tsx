import { Button, Group, Modal, Text } from '@mantine/core'

interface SmallVolumeDialogProps {
  opened: boolean
  onCheck: () => void
  onConfirm: () => void
}

/** Asked by the server: little went in, yet it is called complete. */
export function SmallVolumeDialog({ opened, onCheck, onConfirm }: SmallVolumeDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onCheck}
      withCloseButton={false}
      title="Less than half of the container went in"
      centered
      size="lg"
    >
      <Text>Is the infusion complete all the same?</Text>
      <Group grow mt="lg">
        <Button variant="default" size="xl" onClick={onCheck}>
          Look again
        </Button>
        <Button size="xl" onClick={onConfirm}>
          Yes, complete
        </Button>
      </Group>
    </Modal>
  )
}
