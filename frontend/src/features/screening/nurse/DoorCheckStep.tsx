import { Text } from '@mantine/core'
import { IconMessageQuestion } from '@tabler/icons-react'
import type { SubmitEvent } from 'react'
import { useCommand } from '@/api/command'
import { type DoorCheckView, type RecordDoorCheck, recordDoorCheck } from '@/api/gen'
import { useDraft } from '@/ui/drafts'
import { MainAction } from '@/ui/MainAction'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Loaded } from '@/ui/states'
import { type Answers, answerTo, missingIn, openIn, submitted } from '../book/answers'
import { DoorQuestion } from './DoorQuestion'
import { useDoorCheck } from './doorQuery'
import { SinceScreeningPanel } from './SinceScreeningPanel'

interface DoorCheckStepProps {
  visitId: string
  /** Of the clearance. */
  conditions: string | undefined
  onSaved: () => void
  onEmergencyText: (text: string) => void
}

/** The questions about today, asked again at the door. */
export function DoorCheckStep(props: DoorCheckStepProps) {
  return (
    <Loaded query={useDoorCheck(props.visitId)} rows={5}>
      {(check) => <DoorCheckForm check={check} {...props} />}
    </Loaded>
  )
}

const nothing: { answers: Answers } = { answers: {} }

function DoorCheckForm({
  visitId,
  conditions,
  check,
  onSaved,
  onEmergencyText,
}: DoorCheckStepProps & { check: DoorCheckView }) {
  const [{ answers }, change, forget] = useDraft(`${visitId}/door`, nothing)
  const { mutate, error, isPending } = useCommand(
    (body: RecordDoorCheck, intent) => recordDoorCheck({ path: { visitId }, body, ...intent }),
    {
      act: `${visitId}/door`,
      onSuccess: ({ emergencyText }) => {
        forget()
        if (emergencyText) onEmergencyText(emergencyText)
        onSaved()
      },
    },
  )
  const { items, version, since } = check
  const shown = openIn(items, answers)
  const open = missingIn(answers, shown).length
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    mutate({ version, answers: submitted(check, answers) })
  }
  return (
    <form id="door" onSubmit={submit}>
      {since && <SinceScreeningPanel since={since} conditions={conditions} />}
      <Text mb="sm">
        Ask each question again. What is flagged waits for a prescriber before the infusion can
        start.
      </Text>
      {shown.map((item) => (
        <DoorQuestion
          key={item.id}
          item={item}
          last={check.last.find(({ answer }) => answer.item === item.id)}
          afresh={check.afresh.includes(item.id)}
          answer={answerTo(answers, item)}
          error={error?.byField[item.id]}
          onAnswer={(answer) => change({ answers: { ...answers, [item.id]: answer } })}
        />
      ))}
      <ProblemAlert problem={error} />
      <MainAction form="door" icon={IconMessageQuestion} busy={isPending} disabled={open > 0}>
        {open > 0 ? `${open} still to ask` : 'Save answers'}
      </MainAction>
    </form>
  )
}
