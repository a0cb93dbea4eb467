import { expect, test } from 'vitest'
import type { NoteView, WriteNote } from '@/api/gen'
import { Problem } from '@/api/Problem'
import { fieldsOf } from './noteFields'
import { noteSaver, type TypedNote } from './noteSaver'

const blank = fieldsOf(undefined)
const changedMeanwhile = new Problem({ type: '/problems/charting/changed-meanwhile' }, 409)

/** The server's side of one note. */
function server(stored: WriteNote) {
  const view = () => ({ content: stored, version: stored.version }) as NoteView
  return {
    view,
    read: async () => view(),
    write: async (note: WriteNote) => {
      if (note.version !== stored.version) throw changedMeanwhile
      stored = { ...note, version: note.version + 1 }
      return view()
    },
  }
}

function screen(fields: Partial<TypedNote['fields']>) {
  let typed: TypedNote = { fields: { ...blank, ...fields }, base: blank, version: 0, theirs: {} }
  return {
    now: () => typed,
    put: (patch: Partial<TypedNote>) => {
      typed = { ...typed, ...patch }
    },
  }
}

const storedBy = (other: Partial<WriteNote>, version: number): WriteNote => ({
  ...(blank as unknown as WriteNote),
  ...other,
  version,
})

test('a note that nobody else touched is stored with its next version', async () => {
  const typed = screen({ subjective: 'Tired' })
  const rounds = server(storedBy({}, 0))
  await noteSaver({ ...typed, ...rounds })(typed.now().fields)

  expect(typed.now().version).toBe(1)
  expect(rounds.view().content?.subjective).toBe('Tired')
})

test('what was written elsewhere into other fields is kept beside what is typed here', async () => {
  const typed = screen({ subjective: 'Tired' })
  const rounds = server(storedBy({ siteBefore: 'Clear' }, 3))
  await noteSaver({ ...typed, ...rounds })(typed.now().fields)

  expect(rounds.view().content).toMatchObject({ subjective: 'Tired', siteBefore: 'Clear' })
})

test('where both wrote the same field nothing is stored until the nurse picks', async () => {
  const typed = screen({ subjective: 'Tired' })
  const rounds = server(storedBy({ subjective: 'Slept badly' }, 3))
  await noteSaver({ ...typed, ...rounds })(typed.now().fields)

  expect(rounds.view().content?.subjective).toBe('Slept badly')
  expect(typed.now().fields.subjective).toBe('Tired')
  expect(typed.now().theirs).toEqual({ subjective: 'Slept badly' })
})
