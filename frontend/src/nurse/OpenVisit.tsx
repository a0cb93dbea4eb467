import { useState } from 'react'
import type { Chart, NurseVisit } from '@/api/gen'
import { Pinned } from '@/features/tablet/nurse/Pinned'
import { EmergencyText } from '@/ui/EmergencyText'
import { useKept } from '@/ui/kept'
import { MainActionSlot } from '@/ui/MainAction'
import { AlwaysActions } from './AlwaysActions'
import classes from './OpenVisit.module.css'
import { inPatientsHands } from './place'
import { usePlace } from './usePlace'
import { VisitHeader } from './VisitHeader'
import { VisitScreen } from './VisitScreen'

/** Fixed emergency steps that the server sent; they stay on top, after a reload too. */
export interface EmergencyShown {
  text?: string
}

const calm: EmergencyShown = {}

/** Head and foot stay, the screen between them scrolls; the foot holds the one thing to do next. */
export function OpenVisit({ visit, chart }: { visit: NurseVisit; chart: Chart }) {
  const { screen } = usePlace()
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  const [{ text }, showEmergency] = useKept(`emergency.${visit.id}`, calm)
  return (
    <article className={classes.visit} aria-label={`Visit of ${visit.patientName}`}>
      <header className={classes.head}>
        <VisitHeader visit={visit} />
        {!inPatientsHands(screen) && <Pinned visit={visit} />}
      </header>
      <MainActionSlot value={slot}>
        <div className={classes.body} key={screen}>
          {text && <EmergencyText text={text} />}
          <VisitScreen
            screen={screen}
            visit={visit}
            chart={chart}
            onEmergencyText={(text) => showEmergency({ text })}
          />
        </div>
      </MainActionSlot>
      <footer className={classes.foot}>
        <AlwaysActions visit={visit} screen={screen} />
        <div ref={setSlot} className={classes.main} />
      </footer>
    </article>
  )
}
