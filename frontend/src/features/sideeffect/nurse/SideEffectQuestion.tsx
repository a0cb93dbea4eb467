import { Button, Group, Text } from '@mantine/core'
import { IconCircleCheck, IconReport } from '@tabler/icons-react'
import { useCommand } from '@/api/command'
import { answerNoSideEffect } from '@/api/gen'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { FiledReports } from './FiledReports'

interface SideEffectQuestionProps {
  visitId: string
  answered: boolean
  onReport: () => void
}

/** Must be answered before a visit closes. Two answers of the same weight: none is the usual one. */
export function SideEffectQuestion({ visitId, answered, onReport }: SideEffectQuestionProps) {
  const { mutate, error, isPending } = useCommand((_, intent) =>
    answerNoSideEffect({ path: { visitId }, ...intent }),
  )
  return (
    <>
      <FiledReports visitId={visitId} />
      {answered ? (
        <Text>The question is answered.</Text>
      ) : (
        <Text mb="sm">Did you see, or hear of, any side effect?</Text>
      )}
      <Group grow hidden={answered}>
        <Button
          variant="default"
          size="xl"
          leftSection={<IconReport size={24} aria-hidden />}
          onClick={onReport}
        >
          Yes, record it
        </Button>
        <Button
          variant="default"
          size="xl"
          leftSection={<IconCircleCheck size={24} aria-hidden />}
          loading={isPending}
          onClick={() => mutate()}
        >
          No side effect
        </Button>
      </Group>
      <ProblemAlert problem={error} />
    </>
  )
}
