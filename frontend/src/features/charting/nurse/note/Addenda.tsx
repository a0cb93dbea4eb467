import { Button, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { AddendumView } from '@/api/gen'
import { useTimes } from '@/ui/times'
import { AddendumForm } from './AddendumForm'

export function Addenda({
  visitId,
  addenda,
}: {
  visitId: string
  addenda: readonly AddendumView[]
}) {
  const [writing, setWriting] = useState(false)
  const times = useTimes()
  return (
    <Stack gap="sm" component="section" aria-label="Addenda">
      {addenda.map(({ id, text, reason, by, at, late }) => (
        <div key={id}>
          <Text size="sm" fw={600}>
            {late ? 'Late entry' : 'Addendum'} by {by}, {times.dayTime(at)}
            {reason && `: ${reason}`}
          </Text>
          <Text style={{ whiteSpace: 'pre-wrap' }}>{text}</Text>
        </div>
      ))}
      {writing ? (
        <AddendumForm visitId={visitId} onDone={() => setWriting(false)} />
      ) : (
        <Button
          variant="default"
          leftSection={<IconPlus size={22} aria-hidden />}
          onClick={() => setWriting(true)}
        >
          Add to the note
        </Button>
      )}
    </Stack>
  )
}
