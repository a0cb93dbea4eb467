import { Button, Group, List, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useCommand } from '@/api/command'
import { assignNurse, type NurseCandidate, nurseCandidates } from '@/api/gen'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { EmptyState, Loaded } from '@/ui/states'
import styles from './AssignNurse.module.css'

interface AssignNurseProps {
  visitId: string
  visitVersion: number
  assignedId: string | undefined
  onDone: () => void
}

/** The nurses of the region: who can take the visit first, and for the others why not. */
export function AssignNurse({ visitId, visitVersion, assignedId, onDone }: AssignNurseProps) {
  const candidates = useQuery({
    queryKey: ['scheduling', 'candidates', visitId],
    queryFn: ({ signal }) => nurseCandidates({ path: { id: visitId }, signal }),
  })
  const assign = useCommand(
    (nurseId: string, intent) =>
      assignNurse({ path: { id: visitId }, body: { nurseId, visitVersion }, ...intent }),
    { onSuccess: onDone, onError: () => void candidates.refetch() },
  )
  return (
    <Stack gap="xs">
      <ProblemAlert problem={assign.error} />
      <Loaded query={candidates}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title="No nurse works in this region yet" />
          ) : (
            <ul className={styles.candidates} aria-label="Nurses">
              {inOrder(all, assignedId).map((candidate) => (
                <Candidate
                  key={candidate.nurseId}
                  candidate={candidate}
                  assigned={candidate.nurseId === assignedId}
                  pending={assign.isPending && assign.variables === candidate.nurseId}
                  onAssign={() => assign.mutate(candidate.nurseId)}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Stack>
  )
}

/** Who has the visit, then who could take it, then the others. */
function inOrder(candidates: readonly NurseCandidate[], assignedId: string | undefined) {
  const rank = ({ nurseId, possible }: NurseCandidate) =>
    nurseId === assignedId ? 0 : possible ? 1 : 2
  return candidates.toSorted((one, other) => rank(one) - rank(other))
}

interface CandidateProps {
  candidate: NurseCandidate
  assigned: boolean
  pending: boolean
  onAssign: () => void
}

function Candidate({ candidate, assigned, pending, onAssign }: CandidateProps) {
  const { name, kind, possible, refusals, stopsThatDay } = candidate
  return (
    <li>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text fw={600}>
            {name}, {kind}
          </Text>
          <Text size="sm" c="dimmed">
            {stopsThatDay === 1 ? '1 stop' : `${stopsThatDay} stops`} that day
          </Text>
          {refusals.length > 0 && (
            <List size="sm" mt={4}>
              {refusals.map((refusal) => (
                <List.Item key={refusal}>{refusal}</List.Item>
              ))}
            </List>
          )}
        </div>
        {assigned ? (
          <Text size="sm">assigned</Text>
        ) : possible ? (
          <Button size="compact-md" loading={pending} onClick={onAssign}>
            Assign
          </Button>
        ) : (
          <Text size="sm" c="dimmed" className={styles.no}>
            not possible
          </Text>
        )}
      </Group>
    </li>
  )
}
