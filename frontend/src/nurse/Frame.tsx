import { SkipLink } from '@/ui/SkipLink'
import { DayPane } from './DayPane'
import classes from './Frame.module.css'
import { OfflineBar } from './OfflineBar'
import { usePlace } from './usePlace'
import { VisitPane } from './VisitPane'
import { NoVisitOpen } from './NoVisitOpen'

/** The day at the left and the open visit at the right; upright, one at a time. */
export function Frame() {
  const { visit } = usePlace()
  return (
    <div className={classes.frame} data-open={visit ? true : undefined}>
      <SkipLink />
      <OfflineBar />
      <DayPane />
      <main id="main" tabIndex={-1} className={classes.visit}>
        {visit ? <VisitPane key={visit} visitId={visit} /> : <NoVisitOpen />}
      </main>
    </div>
  )
}
