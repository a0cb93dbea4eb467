import { Alert, Button, Group, Textarea } from '@mantine/core'
import { IconMapPinX } from '@tabler/icons-react'

const usual = [
  'The address on the visit is wrong',
  'The position of the tablet is wrong',
  'The visit takes place somewhere else',
]

interface FarReasonProps {
  value: string
  onChange: (reason: string) => void
}

/** Asked when the server finds the tablet outside the circle around the address. */
export function FarReason({ value, onChange }: FarReasonProps) {
  return (
    <Alert
      role="alert"
      color="yellow"
      icon={<IconMapPinX aria-hidden />}
      title="The tablet is more than 400 m from the address"
      my="sm"
    >
      <Group gap="xs" mb="sm">
        {usual.map((reason) => (
          <Button key={reason} variant="default" onClick={() => onChange(reason)}>
            {reason}
          </Button>
        ))}
      </Group>
      <Textarea
        label="Why do you arrive here?"
        required
        autosize
        minRows={2}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Alert>
  )
}
