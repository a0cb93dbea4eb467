import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useCommand } from '@/api/command'
import { type Chart, chart, writeNote, type WriteNote } from '@/api/gen'
import { Autosave, type SaveState } from '@/ui/Autosave'
import { draftNow, useDraft } from '@/ui/drafts'
import { chartKey } from '../chartQueries'
import { fieldsOf, type NoteFields } from './noteFields'
import { noteSaver, type TypedNote } from './noteSaver'

interface Saving {
  state: SaveState
  savedAt?: Date
}

/** A draft that saves itself and that loses nothing when it was also written elsewhere. */
export function useNote({ visitId, note }: Chart) {
  const key = `${visitId}/note`
  const [seed] = useState<TypedNote>(() => {
    const fields = fieldsOf(note.content)
    return { fields, base: fields, version: note.version, theirs: {} }
  })
  const [typed, put] = useDraft(key, seed)
  const now = () => draftNow<TypedNote>(key) ?? seed
  const [saving, setSaving] = useState<Saving>({ state: 'untouched' })
  const queries = useQueryClient()
  const { mutateAsync: write, error } = useCommand(
    (body: WriteNote, intent) => writeNote({ path: { visitId }, body, ...intent }),
    {
      // A draft changes nothing that others show: only the note itself is renewed.
      meta: { quiet: true },
      onSuccess: (written) =>
        queries.setQueryData<Chart>(chartKey(visitId), (old) => old && { ...old, note: written }),
    },
  )
  const [autosave] = useState(
    () =>
      new Autosave(
        noteSaver({ now, put, write, read: async () => (await chart({ path: { visitId } })).note }),
        (state) =>
          setSaving((old) =>
            state === 'saved' ? { state, savedAt: new Date() } : { ...old, state },
          ),
      ),
  )
  useEffect(() => () => void autosave.flush(), [autosave])

  const change = (patch: Partial<NoteFields>) => {
    const fields = { ...now().fields, ...patch }
    put({ fields })
    if (Object.keys(now().theirs).length === 0) autosave.change(fields)
  }
  const pick = (field: keyof NoteFields, value: NoteFields[keyof NoteFields]) => {
    const left = Object.entries(now().theirs).filter(([other]) => other !== field)
    put({ theirs: Object.fromEntries(left) })
    change({ [field]: value })
  }
  return { ...typed, ...saving, problem: error, change, pick, flush: () => autosave.flush() }
}

export type NoteDraft = ReturnType<typeof useNote>
