import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import { assignNurse, type NurseCandidate, nurseCandidates } from '@/api/gen'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { ReasonForm } from '@/ui/staff/ReasonForm'
import { EmptyState, Loaded } from '@/ui/states'
import styles from './AssignNurse.module.css'
import { Candidate } from './Candidate'

interface AssignNurseProps {
  visitId: string
  visitVersion: number
  assignedId: string | undefined
  onDone: () => void
}

interface Choice {
  nurseId: string
  reason?: string
}

/** The nurses of the region in the server's order; what speaks against one is set aside with a reason. */
export function AssignNurse({ visitId, visitVersion, assignedId, onDone }: AssignNurseProps) {
  const [against, setAgainst] = useState<string>()
  const candidates = useQuery({
    queryKey: ['scheduling', 'candidates', visitId],
    queryFn: ({ signal }) => nurseCandidates({ path: { id: visitId }, signal }),
  })
  const assign = useCommand(
    (choice: Choice, intent) =>
      assignNurse({ path: { id: visitId }, body: { ...choice, visitVersion }, ...intent }),
    {
      onSuccess: onDone,
      onError: (problem, { nurseId }) => {
        if (problem.is('scheduling/needs-reason')) setAgainst(nurseId)
        void candidates.refetch()
      },
    },
  )
  const choose = ({ nurseId, objections }: NurseCandidate) =>
    objections.length > 0 ? setAgainst(nurseId) : assign.mutate({ nurseId })
  return (
    <Stack gap="xs">
      {!against && <ProblemAlert problem={assign.error} />}
      <Loaded query={candidates}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title="No nurse works in this region yet" />
          ) : (
            <ul className={styles.candidates} aria-label="Nurses">
              {assignedFirst(all, assignedId).map((candidate) => (
                <Candidate
                  key={candidate.nurseId}
                  candidate={candidate}
                  assigned={candidate.nurseId === assignedId}
                  pending={assign.isPending && assign.variables.nurseId === candidate.nurseId}
                  asking={candidate.nurseId === against}
                  onAssign={() => choose(candidate)}
                >
                  <ReasonForm
                    label={`Why ${candidate.name} all the same?`}
                    description="Kept with the visit. No health details here."
                    action="Assign all the same"
                    command={assign}
                    onSend={(reason) => assign.mutate({ nurseId: candidate.nurseId, reason })}
                    onCancel={() => setAgainst(undefined)}
                  />
                </Candidate>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Stack>
  )
}

function assignedFirst(candidates: readonly NurseCandidate[], assignedId: string | undefined) {
  const rank = ({ nurseId }: NurseCandidate) => (nurseId === assignedId ? 0 : 1)
  return candidates.toSorted((one, other) => rank(one) - rank(other))
}
