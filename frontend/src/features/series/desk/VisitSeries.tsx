import { Button, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type ActView, type SeriesView, type SeriesVisit, visitSeries } from '@/api/gen'
import { Section } from '@/ui/staff/Section'
import { StatusBadge } from '@/ui/staff/StatusBadge'
import { useTimes } from '@/ui/times'
import { CancelSeries } from './CancelSeries'
import { MoveSeries } from './MoveSeries'
import styles from './PlannedDates.module.css'

interface VisitSeriesProps {
  visitId: string
  onChanged: () => void
}

/** The series that a visit belongs to, and what can be done with several of its visits; nothing for a single visit. */
export function VisitSeries({ visitId, onChanged }: VisitSeriesProps) {
  const series = useQuery({
    queryKey: ['series', 'of', visitId],
    queryFn: ({ signal }) => visitSeries({ path: { id: visitId }, signal }),
  })
  if (!series.data?.everyWeeks) return null
  const every = series.data.everyWeeks
  return (
    <Section
      title="Series"
      aside={<Text>{every === 1 ? 'every week' : `every ${every} weeks`}</Text>}
    >
      <ul className={styles.dates} aria-label="Visits of the series">
        {series.data.visits.map((one) => (
          <li key={one.id}>
            <Row visit={one} open={one.id === visitId} />
          </li>
        ))}
      </ul>
      <Acts series={series.data} visitId={visitId} onChanged={onChanged} />
      {series.data.history.map((act) => (
        <Act key={act.at.at + act.kind} act={act} />
      ))}
    </Section>
  )
}

function Row({ visit, open }: { visit: SeriesVisit; open: boolean }) {
  const { window: arrival } = useTimes()
  const { number, window, status, moved, holds } = visit
  return (
    <>
      <Group justify="space-between" gap="xs">
        <Text className="tabular" fw={open ? 600 : 400}>
          {number}. {arrival(window)}
        </Text>
        <StatusBadge sign={holds.length > 0 ? 'HOLD' : status} />
      </Group>
      {(open || moved) && (
        <Text size="sm" c="dimmed">
          {[open && 'this visit', moved && 'moved by itself'].filter(Boolean).join(', ')}
        </Text>
      )}
      {holds.map((sentence) => (
        <Text key={sentence} size="sm">
          {sentence}
        </Text>
      ))}
    </>
  )
}

interface ActsProps {
  series: SeriesView
  visitId: string
  onChanged: () => void
}

function Acts({ series, visitId, onChanged }: ActsProps) {
  const [act, setAct] = useState<'move' | 'cancel'>()
  const visit = series.visits.find(({ id }) => id === visitId)
  if (!visit || !['REQUESTED', 'SCHEDULED'].includes(visit.status)) return null
  const done = () => {
    setAct(undefined)
    onChanged()
  }
  const form = { visitId, onDone: done, onCancel: () => setAct(undefined) }
  return (
    <Stack gap="sm" my="sm">
      <Group gap="xs">
        {(['move', 'cancel'] as const).map((one) => (
          <Button
            key={one}
            variant={one === act ? 'light' : 'default'}
            size="compact-md"
            aria-expanded={one === act}
            onClick={() => setAct(one === act ? undefined : one)}
          >
            {one === 'move' ? 'Move visits…' : 'Cancel visits…'}
          </Button>
        ))}
      </Group>
      {act === 'move' && <MoveSeries {...form} now={visit.window.start.local} />}
      {act === 'cancel' && <CancelSeries {...form} />}
    </Stack>
  )
}

const kinds = { MADE: 'Made', MOVED: 'Moved', CANCELLED: 'Cancelled' }

function Act({ act: { kind, visits, from, by, at } }: { act: ActView }) {
  const { dayTime } = useTimes()
  const which = visits === 1 ? `visit ${from}` : `${visits} visits from number ${from}`
  return (
    <Text size="sm" c="dimmed" className="tabular">
      {dayTime(at)} · {kinds[kind]} by {by}: {which}
    </Text>
  )
}
