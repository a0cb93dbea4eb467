import type { BoardVisit } from '@/api/gen'
import { AddressPoint } from '@/features/patient/desk/AddressPoint'
import { AssignNurse } from '@/features/scheduling/desk/AssignNurse'
import { CancelVisit, ConfirmNoShow, UnassignNurse } from '@/features/scheduling/desk/EndVisit'
import { MoveVisit } from '@/features/scheduling/desk/MoveVisit'
import { SwapNurses } from '@/features/scheduling/desk/SwapNurses'
import { RepeatVisit } from '@/features/series/desk/RepeatVisit'
import { ExplainEvv } from '@/features/visit/desk/ExplainEvv'
import type { Act } from './acts'

interface ActFormProps {
  act: Act
  visit: BoardVisit
  /** All visits of its day. */
  day: readonly BoardVisit[]
  onDone: () => void
  onCancel: () => void
}

/** The form of one act on one visit. */
export function ActForm({ act, visit, day, onDone, onCancel }: ActFormProps) {
  const common = { visitId: visit.id, onDone, onCancel }
  switch (act) {
    case 'assign':
      return (
        <AssignNurse
          visitId={visit.id}
          visitVersion={visit.version}
          assignedId={visit.status === 'SCHEDULED' ? visit.nurse?.id : undefined}
          onDone={onDone}
        />
      )
    case 'move':
      return <MoveVisit visit={visit} onDone={onDone} onCancel={onCancel} />
    case 'swap':
      return <SwapNurses visit={visit} day={day} onDone={onDone} onCancel={onCancel} />
    case 'unassign':
      return <UnassignNurse {...common} />
    case 'cancel':
      return <CancelVisit {...common} />
    case 'repeat':
      return <RepeatVisit {...common} />
    case 'no-show':
      return <ConfirmNoShow {...common} />
    case 'evv':
      return <ExplainEvv {...common} exceptions={visit.evvExceptions} />
    case 'point':
      return <AddressPoint addressId={visit.addressId} onDone={onDone} onCancel={onCancel} />
  }
}
