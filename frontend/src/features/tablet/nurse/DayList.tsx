import { Text } from '@mantine/core'
import { IconHandStop } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { NurseVisitRow } from '@/api/gen'
import { EmptyState } from '@/ui/states'
import { StatusBadge } from '@/ui/staff/StatusBadge'
import { ToneBadge } from '@/ui/ToneBadge'
import { useTimes } from '@/ui/times'
import classes from './DayList.module.css'

interface DayListProps {
  visits: readonly NurseVisitRow[]
  open: string | undefined
  /** How a row leads to its visit: routes belong to the app. */
  link: (id: string, className: string, content: ReactNode) => ReactNode
}

/** The day's visits in their order. */
export function DayList({ visits, open, link }: DayListProps) {
  if (visits.length === 0) {
    return <EmptyState title="No visits on this day">Another day may have some.</EmptyState>
  }
  return (
    <ol className={classes.list} aria-label="Visits">
      {visits.map((visit) => (
        <li key={visit.id} aria-current={visit.id === open ? 'true' : undefined}>
          {link(visit.id, classes.row!, <Row visit={visit} />)}
        </li>
      ))}
    </ol>
  )
}

function Row({ visit }: { visit: NurseVisitRow }) {
  const times = useTimes()
  const held = visit.status === 'SCHEDULED' && !visit.released
  return (
    <>
      <Text component="span" className={classes.time}>
        {times.time(visit.plannedStart)}
      </Text>
      <span className={classes.about}>
        <Text component="span" fw={650} display="block">
          {visit.patientName}
        </Text>
        <Text component="span" size="sm" display="block">
          {visit.therapyName}
        </Text>
        <Text component="span" size="sm" c="dimmed" display="block">
          {visit.addressLine}
        </Text>
        {held ? (
          <ToneBadge tone="amber" icon={IconHandStop}>
            Not released
          </ToneBadge>
        ) : (
          <StatusBadge sign={visit.status} />
        )}
      </span>
    </>
  )
}
