import { useQueryClient } from '@tanstack/react-query'
import type { BoardVisit } from '@/api/gen'
import { ActForm } from './ActForm'
import { type Act, actsFor } from './acts'
import { VisitDrawer } from './VisitDrawer'

interface OpenVisitProps {
  visit: BoardVisit
  /** All visits of its day. */
  day: readonly BoardVisit[]
  act: Act | undefined
  onShow: (id: string, act?: Act) => void
  onClose: () => void
}

/** The open visit with the form of what is being done to it. An act that does not fit the visit opens none. */
export function OpenVisit({ visit, day, act: asked, onShow, onClose }: OpenVisitProps) {
  const queries = useQueryClient()
  const act = asked && actsFor(visit).includes(asked) ? asked : undefined
  return (
    <VisitDrawer
      visit={visit}
      act={act}
      onAct={(next) => onShow(visit.id, next)}
      onClose={onClose}
      onChanged={() => void queries.invalidateQueries()}
    >
      {act && (
        <ActForm
          key={`${visit.id} ${act}`}
          act={act}
          visit={visit}
          day={day}
          onCancel={() => onShow(visit.id)}
          onDone={() => {
            onShow(visit.id)
            void queries.invalidateQueries()
          }}
        />
      )}
    </VisitDrawer>
  )
}
