import { Choices } from '@/ui/Choices'
import { Clash } from './Clash'
import type { NoteDraft } from './useNote'

interface NoteTickProps {
  note: NoteDraft
  field: 'deviceRemovedIntact' | 'instructionsUnderstood'
  label: string
}

/** A statement of the note: ticked or not said. */
export function NoteTick({ note, field, label }: NoteTickProps) {
  const ticked = note.fields[field]
  return (
    <>
      <Choices
        id={field}
        legend={label}
        legendHidden
        options={[{ code: 'YES', text: label }]}
        chosen={ticked ? ['YES'] : []}
        several
        onChoose={() => note.change({ [field]: !ticked })}
      />
      <Clash note={note} field={field} />
    </>
  )
}
