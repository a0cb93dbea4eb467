import type { Chart, NurseVisit } from '@/api/gen'
import { NoteEditor } from '@/features/charting/nurse/note/NoteEditor'
import { SignedNote } from '@/features/charting/nurse/note/SignedNote'
import { NotStartedForm } from '@/features/charting/nurse/NotStartedForm'
import { DeclineForm } from '@/features/scheduling/nurse/DeclineForm'
import { NoShowForm } from '@/features/scheduling/nurse/NoShowForm'
import { FiledReports } from '@/features/sideeffect/nurse/FiledReports'
import { ReportForm } from '@/features/sideeffect/nurse/ReportForm'
import { ConsentScreen } from './ConsentScreen'
import { Screen as Titled } from './Screen'
import { VisitPath } from './path/VisitPath'
import type { Screen } from './place'
import { goTo, usePlace } from './usePlace'

interface VisitScreenProps {
  screen: Screen
  visit: NurseVisit
  chart: Chart
  onEmergencyText: (text: string) => void
}

/** What stands between head and foot of an open visit. */
export function VisitScreen({ screen, visit, chart, onEmergencyText }: VisitScreenProps) {
  const { date } = usePlace()
  const { id } = visit
  const { zone } = visit.window.start
  const back = () => goTo({ screen: 'path', visit: id, ...(date && { date }) })
  switch (screen) {
    case 'path':
      return <VisitPath visit={visit} chart={chart} onEmergencyText={onEmergencyText} />
    case 'note':
      return (
        <Titled title="Note">
          {chart.note.status === 'SIGNED' ? (
            <SignedNote visitId={id} note={chart.note} />
          ) : (
            <NoteEditor chart={chart} zone={zone} />
          )}
        </Titled>
      )
    case 'side-effect':
      return (
        <Titled title="Side effect">
          <FiledReports visitId={id} />
          <ReportForm visitId={id} zone={zone} onEmergencyText={onEmergencyText} onFiled={back} />
        </Titled>
      )
    case 'no-show':
      return (
        <Titled title="Nobody at home">
          <NoShowForm visitId={id} zone={zone} onReported={back} />
        </Titled>
      )
    case 'decline':
      return (
        <Titled title="Decline this visit">
          <DeclineForm
            visitId={id}
            onDeclined={() => goTo({ screen: 'path', ...(date && { date }) })}
          />
        </Titled>
      )
    case 'consent':
      return (
        <Titled title="Consent">
          <ConsentScreen visit={visit} onDone={back} />
        </Titled>
      )
    case 'could-not-treat':
      return (
        <Titled title="Could not treat">
          <NotStartedForm visitId={id} onDone={back} />
        </Titled>
      )
  }
}
