import { Button } from '@mantine/core'
import { IconReport } from '@tabler/icons-react'
import type { NurseVisit, VisitStatus } from '@/api/gen'
import { EmergencyButton } from '@/features/visit/nurse/EmergencyButton'
import type { Screen } from './place'
import { goTo, usePlace } from './usePlace'

const notThereYet: readonly VisitStatus[] = ['REQUESTED', 'SCHEDULED']
const over: readonly VisitStatus[] = ['CLOSED', 'CANCELLED', 'NO_SHOW']

/** One tap away from wherever the nurse is. */
export function AlwaysActions({ visit, screen }: { visit: NurseVisit; screen: Screen }) {
  const { date } = usePlace()
  if (notThereYet.includes(visit.status)) return null
  const report = () => goTo({ visit: visit.id, screen: 'side-effect', ...(date && { date }) })
  return (
    <>
      {!visit.emergency && !over.includes(visit.status) && (
        <EmergencyButton visitId={visit.id} onDeclared={report} />
      )}
      {screen !== 'side-effect' && (
        <Button
          variant="default"
          leftSection={<IconReport size={24} aria-hidden />}
          onClick={report}
        >
          Side effect
        </Button>
      )}
    </>
  )
}
