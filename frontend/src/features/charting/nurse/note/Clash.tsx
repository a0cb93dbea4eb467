import { Alert, Button, Group, Text } from '@mantine/core'
import { IconArrowsSplit } from '@tabler/icons-react'
import type { NoteFields } from './noteFields'
import type { NoteDraft } from './useNote'

/** The same field was written here and elsewhere: both are shown, the nurse picks. */
export function Clash({ note, field }: { note: NoteDraft; field: keyof NoteFields }) {
  if (!(field in note.theirs)) return null
  const theirs = note.theirs[field]
  const here = note.fields[field]
  return (
    <Alert
      role="alert"
      color="yellow"
      icon={<IconArrowsSplit aria-hidden />}
      title="This was also changed on another screen. Which one stays?"
    >
      <Text mb="xs">There it says: {words(theirs)}</Text>
      <Group>
        <Button variant="default" onClick={() => note.pick(field, here)}>
          Keep what is here
        </Button>
        <Button variant="default" onClick={() => note.pick(field, theirs)}>
          Take the other one
        </Button>
      </Group>
    </Alert>
  )
}

function words(value: NoteFields[keyof NoteFields]): string {
  if (value === undefined || value === '') return 'nothing'
  if (typeof value === 'boolean') return value ? 'ticked' : 'not ticked'
  return typeof value === 'string' ? `“${value}”` : value.join('; ') || 'nothing'
}
