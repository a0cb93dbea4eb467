import { IconClipboardList, IconMapPin } from '@tabler/icons-react'
import type { NurseVisit } from '@/api/gen'
import { Details, ScreeningSummary } from '@/features/tablet/nurse/Details'
import classes from './VisitPath.module.css'

/** What is known before the door opens; unfolded until the nurse is there. */
export function VisitFolds({ visit }: { visit: NurseVisit }) {
  const outside = ['REQUESTED', 'SCHEDULED', 'EN_ROUTE'].includes(visit.status)
  return (
    <>
      <details className={classes.fold} open={outside}>
        <summary>
          <IconMapPin size={22} aria-hidden /> Details
        </summary>
        <div>
          <Details visit={visit} />
        </div>
      </details>
      <details className={classes.fold}>
        <summary>
          <IconClipboardList size={22} aria-hidden /> Screening, {visit.flags.length}{' '}
          {visit.flags.length === 1 ? 'flag' : 'flags'}
        </summary>
        <div>
          <ScreeningSummary visit={visit} />
        </div>
      </details>
    </>
  )
}
