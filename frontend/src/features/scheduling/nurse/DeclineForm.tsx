import { Button, Group, Text, Textarea } from '@mantine/core'
import { IconCalendarX } from '@tabler/icons-react'
import { unassignNurse } from '@/api/gen'
import { useCommand } from '@/api/command'
import { useDraft } from '@/ui/drafts'
import { MainAction } from '@/ui/MainAction'
import { ProblemAlert } from '@/ui/ProblemAlert'

const usual = ['I am ill', 'I cannot be there in time', 'I have an appointment']

const none = { reason: '' }

interface DeclineFormProps {
  visitId: string
  onDeclined: () => void
}

/** Gives the visit back: its time stays planned, and the dispatcher is told and finds somebody else. */
export function DeclineForm({ visitId, onDeclined }: DeclineFormProps) {
  const [{ reason }, change, forget] = useDraft(`${visitId}/decline`, none)
  const { mutate, error, isPending } = useCommand((words: string, intent) =>
    unassignNurse({ path: { id: visitId }, body: { reason: words }, ...intent }),
  )
  const decline = () =>
    mutate(reason.trim(), {
      onSuccess: () => {
        forget()
        onDeclined()
      },
    })
  return (
    <>
      <Text mb="sm">
        The dispatcher is told and gives the visit to somebody else. No health details of the
        patient here.
      </Text>
      <Group gap="sm" mb="sm">
        {usual.map((words) => (
          <Button key={words} variant="default" onClick={() => change({ reason: words })}>
            {words}
          </Button>
        ))}
      </Group>
      <Textarea
        label="Why do you decline?"
        required
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <ProblemAlert problem={error} />
      <MainAction icon={IconCalendarX} busy={isPending} disabled={!reason.trim()} onPress={decline}>
        Decline this visit
      </MainAction>
    </>
  )
}
