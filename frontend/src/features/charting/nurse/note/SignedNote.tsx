import { Stack, Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import type { NoteView, WriteNote } from '@/api/gen'
import { useTimes } from '@/ui/times'
import { Addenda } from './Addenda'
import { toleranceWords } from './noteFields'

/** The note after signing: as it was signed, and what was added since. */
export function SignedNote({ visitId, note }: { visitId: string; note: NoteView }) {
  const times = useTimes()
  return (
    <Stack gap="md">
      <Text fw={650}>
        <IconLock size={20} aria-hidden /> Signed by {note.signedBy}
        {note.licence && `, licence ${note.licence}`}
        {note.signedAt && `, ${times.dayTime(note.signedAt)}`}
      </Text>
      {note.content && (
        <dl style={{ margin: 0 }}>
          {lines(note.content).map(([name, text]) => (
            <div key={name} style={{ marginBottom: 12 }}>
              <Text component="dt" size="sm" fw={600}>
                {name}
              </Text>
              <Text component="dd" m={0} style={{ whiteSpace: 'pre-wrap' }}>
                {text}
              </Text>
            </div>
          ))}
        </dl>
      )}
      <Addenda visitId={visitId} addenda={note.addenda} />
    </Stack>
  )
}

function lines(note: WriteNote): [string, string][] {
  const yesNo = (value: boolean) => (value ? 'Yes' : 'No')
  const all: [string, string | undefined][] = [
    ['What the patient said', note.subjective],
    ['Site before', note.siteBefore],
    ['Access', note.accessSite],
    ['Tolerance', note.tolerance && toleranceWords[note.tolerance]],
    ['What was seen', note.toleranceText],
    ['Site after', note.siteAfter],
    ['Device came out whole', yesNo(note.deviceRemovedIntact)],
    ['Instructions', note.instructionsGiven.join('\n')],
    ['Understood', yesNo(note.instructionsUnderstood)],
    ['Follow-up', note.followUp],
  ]
  return all.filter((line): line is [string, string] => Boolean(line[1]))
}
