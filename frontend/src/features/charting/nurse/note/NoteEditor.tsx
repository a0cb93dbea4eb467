import { IconSignature } from '@tabler/icons-react'
import { useState } from 'react'
import type { Chart } from '@/api/gen'
import { MainAction } from '@/ui/MainAction'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { MissingList } from './MissingList'
import { NoteForm } from './NoteForm'
import { SavedWord } from './SavedWord'
import { SignForm } from './SignForm'
import { useNote } from './useNote'

/** The note while it is a draft: saves itself, says what is missing, and is signed with the password. */
export function NoteEditor({ chart, zone }: { chart: Chart; zone: string }) {
  const note = useNote(chart)
  const [signing, setSigning] = useState(false)
  const { missing } = chart.note
  const undecided = Object.keys(note.theirs).length > 0
  return (
    <>
      <SavedWord state={note.state} savedAt={note.savedAt} zone={zone} />
      {note.problem &&
        !note.problem.transient &&
        !note.problem.is('charting/changed-meanwhile') && <ProblemAlert problem={note.problem} />}
      <NoteForm note={note} infused={chart.infusion.startedAt !== undefined} />
      <MissingList missing={missing} />
      {signing ? (
        <SignForm visitId={chart.visitId} flush={note.flush} onBack={() => setSigning(false)} />
      ) : (
        <MainAction
          icon={IconSignature}
          disabled={
            missing.length > 0 ||
            undecided ||
            (note.state === 'untouched' && chart.note.status === 'NONE')
          }
          onPress={() => setSigning(true)}
        >
          {missing.length > 0 ? `Sign note (${missing.length} missing)` : 'Sign note'}
        </MainAction>
      )}
    </>
  )
}
