import { SkipLink } from '@/ui/SkipLink'
import { DayPane } from './DayPane'
import classes from './Frame.module.css'
import { OfflineBar } from './OfflineBar'
import { inPatientsHands } from './place'
import { usePlace } from './usePlace'
import { VisitPane } from './VisitPane'
import { NoVisitOpen } from './NoVisitOpen'

/** The day at the left and the open visit at the right; upright, one at a time. */
export function Frame() {
  const { visit, screen } = usePlace()
  return (
    <div
      className={classes.frame}
      data-open={visit ? true : undefined}
      data-alone={inPatientsHands(screen) || undefined}
    >
      <SkipLink />
      <OfflineBar />
      <DayPane />
      <main id="main" tabIndex={-1} className={classes.visit}>
        {visit ? <VisitPane key={visit} visitId={visit} /> : <NoVisitOpen />}
      </main>
    </div>
  )
}
