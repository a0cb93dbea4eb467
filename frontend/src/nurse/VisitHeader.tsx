import { Group, Text, Title } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useEffect } from 'react'
import type { NurseVisit } from '@/api/gen'
import { dateWithYear } from '@/ui/clock'
import { StatusBadge } from '@/ui/staff/StatusBadge'
import { useTimes } from '@/ui/times'
import { PlaceLink } from './PlaceLink'
import { usePlace } from './usePlace'
import classes from './VisitHeader.module.css'

export function VisitHeader({ visit }: { visit: NurseVisit }) {
  const { date, screen } = usePlace()
  const times = useTimes()
  const { patientName, birthDate, therapyName, window, status, emergency } = visit
  useEffect(() => {
    document.title = `${patientName} · Rounds`
  }, [patientName])
  const day = date && { date }
  return (
    <Group wrap="nowrap" align="start" mb={6}>
      {screen === 'path' ? (
        <PlaceLink to={{ screen: 'path', ...day }} button className={classes.toList!}>
          <IconArrowLeft aria-hidden /> Visits
        </PlaceLink>
      ) : (
        <PlaceLink to={{ screen: 'path', visit: visit.id, ...day }} button>
          <IconArrowLeft aria-hidden /> Visit
        </PlaceLink>
      )}
      <div style={{ flex: 1, minWidth: 0 }}>
        <Title order={1} fz="1.5rem">
          {patientName}
        </Title>
        <Text size="sm">
          {[
            therapyName,
            times.span(window.start, window.end),
            birthDate && `born ${dateWithYear(birthDate)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      <StatusBadge sign={emergency ? 'EMERGENCY' : status} />
    </Group>
  )
}
