import { Stack, Text } from '@mantine/core'
import type { NoteView, WriteNote } from '@/api/gen'
import { Facts } from '@/ui/staff/Facts'
import { useTimes } from '@/ui/times'
import { toleranceNames } from './words'

/** The nurse's note as it stands, with what was added after it was signed. */
export function NoteText({ note }: { note: NoteView }) {
  const { dayTime } = useTimes()
  const { status, content, signedAt, signedBy, licence, hash, addenda } = note
  if (status === 'NONE' || !content) return <Text c="dimmed">No note yet.</Text>
  return (
    <Stack gap="sm">
      <Facts facts={lines(content)} />
      <Text size="sm" c="dimmed">
        {signedAt && signedBy
          ? `Signed by ${[signedBy, licence].filter(Boolean).join(', ')}, ${dayTime(signedAt)}`
          : 'A draft, not signed yet'}
        {hash && ` · ${hash.slice(0, 12)}…`}
      </Text>
      {addenda.map((addendum) => (
        <div key={addendum.id}>
          <Text fw={600}>Addendum{addendum.late && ', late entry'}</Text>
          <Text>{addendum.text}</Text>
          {addendum.reason && <Text size="sm">Why: {addendum.reason}</Text>}
          <Text size="sm" c="dimmed">
            {addendum.by}, {dayTime(addendum.at)}
          </Text>
        </div>
      ))}
    </Stack>
  )
}

const lines = (note: WriteNote) =>
  [
    ['Subjective', note.subjective],
    ['Site before', note.siteBefore],
    ['Access', note.accessSite],
    [
      'Tolerated',
      [note.tolerance && toleranceNames[note.tolerance], note.toleranceText]
        .filter(Boolean)
        .join(': '),
    ],
    ['Site after', note.siteAfter],
    ['Device', note.deviceRemovedIntact ? 'removed, intact' : 'not removed intact'],
    ['Instructions', note.instructionsGiven.join(', ')],
    ['Understood', note.instructionsUnderstood ? 'yes' : 'no'],
    ['Follow-up', note.followUp],
  ] as const
