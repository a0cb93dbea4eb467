import { Button, Group, Popover, Text } from '@mantine/core'
import { useState } from 'react'

interface ConfirmButtonProps {
  label: string
  /** Names what it is about, where the label alone does not. */
  ariaLabel?: string
  question: string
  action: string
  pending: boolean
  onConfirm: () => void
}

/** A small act in a list that cannot be undone: asks once, where it was pressed. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, ariaLabel, question, action, pending, onConfirm } = props
  const [opened, setOpened] = useState(false)
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus shadow="md" width={280}>
      <Popover.Target>
        <Button
          variant="default"
          size="compact-sm"
          loading={pending}
          {...(ariaLabel && { 'aria-label': ariaLabel })}
          onClick={() => setOpened(!opened)}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={question}>
        <Text mb="xs">{question}</Text>
        <Group gap="xs">
          <Button
            color="red"
            size="compact-md"
            onClick={() => {
              setOpened(false)
              onConfirm()
            }}
          >
            {action}
          </Button>
          <Button variant="default" size="compact-md" onClick={() => setOpened(false)}>
            Leave it
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  )
}
