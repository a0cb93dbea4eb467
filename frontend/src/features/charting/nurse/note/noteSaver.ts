import type { NoteView, WriteNote } from '@/api/gen'
import type { Problem } from '@/api/Problem'
import { mergeNote } from './mergeNote'
import { fieldsOf, type NoteFields, noteToWrite } from './noteFields'

/** A note as it stands on the screen. */
export interface TypedNote {
  fields: NoteFields
  /** What the server held when it was last the same as `fields`. */
  base: NoteFields
  version: number
  /** What was written elsewhere into fields that were changed here too, until the nurse picks. */
  theirs: Partial<NoteFields>
}

interface Desk {
  now: () => TypedNote
  put: (patch: Partial<TypedNote>) => void
  write: (note: WriteNote) => Promise<NoteView>
  read: () => Promise<NoteView>
}

/** Stores the note; when it was written elsewhere meanwhile, brings both together first and loses no text. */
export function noteSaver({ now, put, write, read }: Desk) {
  return async function save(fields: NoteFields): Promise<void> {
    try {
      const { version } = await write(noteToWrite(fields, now().version))
      put({ base: fields, version })
    } catch (problem) {
      if (!(problem as Problem).is('charting/changed-meanwhile')) throw problem
      const newest = await read()
      const saved = fieldsOf(newest.content)
      const { fields: merged, clashes } = mergeNote(now().base, now().fields, saved)
      const theirs = Object.fromEntries(clashes.map((field) => [field, saved[field]]))
      put({ fields: merged, base: saved, version: newest.version, theirs })
      if (clashes.length === 0) return save(merged)
    }
  }
}
