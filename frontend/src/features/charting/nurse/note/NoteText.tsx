import { Textarea } from '@mantine/core'
import { Clash } from './Clash'
import type { NoteFields } from './noteFields'
import type { NoteDraft } from './useNote'

type TextKey = {
  [Key in keyof NoteFields]: NoteFields[Key] extends string ? Key : never
}[keyof NoteFields]

interface NoteTextProps {
  note: NoteDraft
  field: TextKey
  label: string
  hint?: string
}

/** A text of the note, with what was written elsewhere below it until the nurse picks. */
export function NoteText({ note, field, label, hint }: NoteTextProps) {
  return (
    <>
      <Textarea
        label={label}
        description={hint}
        autosize
        minRows={2}
        value={note.fields[field]}
        error={note.problem?.byField[field]}
        onChange={(event) => note.change({ [field]: event.currentTarget.value })}
      />
      <Clash note={note} field={field} />
    </>
  )
}
