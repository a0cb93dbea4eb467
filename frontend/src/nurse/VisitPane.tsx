import { useChart } from '@/features/charting/nurse/chartQueries'
import { useNurseVisit } from '@/features/tablet/nurse/tabletQueries'
import { Loaded } from '@/ui/states'
import { OpenVisit } from './OpenVisit'

export function VisitPane({ visitId }: { visitId: string }) {
  const visit = useNurseVisit(visitId)
  const chart = useChart(visitId)
  return (
    <Loaded query={visit} rows={5}>
      {(visit) => (
        <Loaded query={chart} rows={5}>
          {(chart) => <OpenVisit visit={visit} chart={chart} />}
        </Loaded>
      )}
    </Loaded>
  )
}
