import { Button, Group, List, Text } from '@mantine/core'
import { IconAlertTriangle, IconBan } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { NurseCandidate } from '@/api/gen'
import styles from './AssignNurse.module.css'

interface CandidateProps {
  candidate: NurseCandidate
  assigned: boolean
  pending: boolean
  /** The form for the reason is open. */
  asking: boolean
  onAssign: () => void
  children: ReactNode
}

/** One nurse: why they stand where they stand, or why they cannot. */
export function Candidate(props: CandidateProps) {
  const { candidate, assigned, pending, asking, onAssign, children } = props
  const { name, kind, possible, refusals, objections, skills } = candidate
  return (
    <li>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text fw={600}>
            {name}, {kind}
          </Text>
          <Text size="sm" c="dimmed" className="tabular">
            {whyHere(candidate).join(' · ')}
          </Text>
          {skills.length > 0 && (
            <Text size="sm" c="dimmed">
              {skills.join(', ')}
            </Text>
          )}
          <Reasons icon={<IconBan size={16} aria-hidden />} sentences={refusals} />
          <Reasons
            icon={<IconAlertTriangle size={16} className={styles.against} aria-hidden />}
            sentences={objections.map(({ sentence }) => sentence)}
          />
        </div>
        {assigned ? (
          <Text size="sm">assigned</Text>
        ) : possible ? (
          <Button
            size="compact-md"
            className={styles.act}
            loading={pending}
            variant={objections.length > 0 ? 'default' : 'filled'}
            aria-expanded={objections.length > 0 ? asking : undefined}
            onClick={onAssign}
          >
            {objections.length > 0 ? 'Assign …' : 'Assign'}
          </Button>
        ) : (
          <Text size="sm" c="dimmed" className={styles.act}>
            not possible
          </Text>
        )}
      </Group>
      {asking && possible && !assigned && children}
    </li>
  )
}

function Reasons({ icon, sentences }: { icon: ReactNode; sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <List size="sm" mt={4} listStyleType="none">
      {sentences.map((sentence) => (
        <List.Item key={sentence} icon={icon}>
          {sentence}
        </List.Item>
      ))}
    </List>
  )
}

/** What the order of the list goes by, in words. */
export function whyHere(candidate: NurseCandidate): string[] {
  const { addedMinutes, visitsBefore, stopsThatDay } = candidate
  return [
    ...(addedMinutes === undefined ? [] : [`+${addedMinutes} min driving`]),
    visitsBefore === 0 ? 'new to the patient' : `${times(visitsBefore)} with the patient before`,
    stopsThatDay === 1 ? '1 other stop that day' : `${stopsThatDay} other stops that day`,
  ]
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`)
