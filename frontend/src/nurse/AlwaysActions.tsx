import { Button } from '@mantine/core'
import { IconReport } from '@tabler/icons-react'
import type { NurseVisit, VisitStatus } from '@/api/gen'
import { EmergencyButton } from '@/features/visit/nurse/EmergencyButton'
import type { Screen } from './place'
import { goTo, usePlace } from './usePlace'

const planned: readonly VisitStatus[] = ['REQUESTED', 'SCHEDULED', 'CANCELLED', 'NO_SHOW']

/** One tap away from wherever the nurse is. */
export function AlwaysActions({ visit, screen }: { visit: NurseVisit; screen: Screen }) {
  const { date } = usePlace()
  const { id, status, emergency } = visit
  if (planned.includes(status)) return null
  const report = () => goTo({ visit: id, screen: 'side-effect', ...(date && { date }) })
  const inTheHome = status !== 'EN_ROUTE'
  return (
    <>
      {!emergency && status !== 'CLOSED' && (
        <EmergencyButton visitId={id} {...(inTheHome && { onDeclared: report })} />
      )}
      {inTheHome && screen !== 'side-effect' && (
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
