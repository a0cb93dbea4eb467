import { Button, Group, Kbd, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { BoardVisit } from '@/api/gen'
import { VisitSeries } from '@/features/series/desk/VisitSeries'
import { VisitHistory } from '@/features/visit/desk/VisitHistory'
import { PhoneLink } from '@/ui/PhoneLink'
import { Facts } from '@/ui/staff/Facts'
import { ObstacleList } from '@/ui/staff/ObstacleList'
import { RecordHead } from '@/ui/staff/RecordHead'
import { Section } from '@/ui/staff/Section'
import { StatusBadge } from '@/ui/staff/StatusBadge'
import { useTimes } from '@/ui/times'
import { type Act, acts, actsFor } from './acts'
import styles from './VisitDrawer.module.css'

interface VisitDrawerProps {
  visit: BoardVisit
  act: Act | undefined
  onAct: (act: Act | undefined) => void
  onClose: () => void
  /** Several visits of its series were changed. */
  onChanged: () => void
  /** The form of the act that is open. */
  children: ReactNode
}

/** One visit beside the list: what it is, what stands in its way, what can be done, what happened. */
export function VisitDrawer({ visit, act, onAct, onClose, onChanged, children }: VisitDrawerProps) {
  return (
    <aside aria-label={`Visit of ${visit.patientName}`}>
      <Stack gap="lg">
        <RecordHead title={visit.patientName} closeLabel="Close the visit" onClose={onClose} />
        <VisitFacts visit={visit} />
        <Section
          title={
            visit.status === 'DEPARTED' ? 'Before the visit closes' : 'Before the nurse sets out'
          }
        >
          <ObstacleList obstacles={visit.obstacles} />
        </Section>
        <Section title="What to do">
          <Group gap="xs">
            {actsFor(visit).map((one) => (
              <Button
                key={one}
                variant={one === act ? 'light' : 'default'}
                size="compact-md"
                aria-expanded={one === act}
                rightSection={<Kbd size="xs">{acts[one].key}</Kbd>}
                onClick={() => onAct(one === act ? undefined : one)}
              >
                {acts[one].label}
              </Button>
            ))}
          </Group>
          {act && <div className={styles.form}>{children}</div>}
        </Section>
        <VisitSeries visitId={visit.id} onChanged={onChanged} />
        <Section title="What happened">
          <VisitHistory visitId={visit.id} />
        </Section>
      </Stack>
    </aside>
  )
}

function VisitFacts({ visit }: { visit: BoardVisit }) {
  const { window: arrival, span } = useTimes()
  const { status, nurse, phone, plannedStart, plannedEnd } = visit
  return (
    <Facts
      facts={[
        [
          'State',
          <Group gap={4} key="state">
            {visit.emergency && <StatusBadge sign="EMERGENCY" />}
            <StatusBadge sign={status} />
          </Group>,
        ],
        ['Arrival', arrival(visit.window)],
        ['Planned', span(plannedStart, plannedEnd)],
        ['Therapy', visit.therapyName],
        ['Address', visit.addressLine],
        ['Point', visit.pointExact ? 'exact' : 'only the ZIP code’s middle'],
        ['Phone', <PhoneLink key="phone" number={phone} />],
        ['Nurse', nurse && (status === 'REQUESTED' ? `${nurse.name}, time held only` : nurse.name)],
        ['Released', visit.released ? 'yes' : 'no, nurse and patient do not see it as fixed'],
        ['EVV', visit.evvExceptions.join(', ').toLowerCase().replace(/_/g, ' ')],
      ]}
    />
  )
}
