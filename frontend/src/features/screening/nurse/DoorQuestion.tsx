import { Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconEqual } from '@tabler/icons-react'
import type { Answer, FormItem, LastAnswer } from '@/api/gen'
import { ToneBadge } from '@/ui/ToneBadge'
import { useTimes } from '@/ui/times'
import { isAnswered } from '../book/answers'
import { Question } from '../book/Question'
import { isChanged } from './changed'
import classes from './DoorQuestion.module.css'

interface DoorQuestionProps {
  item: FormItem
  last: LastAnswer | undefined
  answer: Answer
  error: string | undefined
  onAnswer: (answer: Answer) => void
}

/** One question with what was said last; only what the patient says otherwise now stands out. */
export function DoorQuestion({ item, last, answer, error, onAnswer }: DoorQuestionProps) {
  const times = useTimes()
  const answered = isAnswered(answer, item)
  const changed = answered && isChanged(answer, last?.answer)
  return (
    <section className={classes.question} data-changed={changed || undefined}>
      <Question item={item} answer={answer} error={error} onAnswer={onAnswer} />
      <Group gap="sm" mt="xs">
        {last && (
          <>
            <Text size="sm">
              Last answer: <strong>{last.words}</strong>, {times.dayTime(last.at)}
            </Text>
            <Button
              variant={answered && !changed ? 'filled' : 'default'}
              leftSection={<IconEqual size={20} aria-hidden />}
              aria-label={`Same answer: ${item.text}`}
              onClick={() => onAnswer(last.answer)}
            >
              Same answer
            </Button>
          </>
        )}
        {changed && (
          <ToneBadge tone="amber" icon={IconAlertTriangle}>
            {last ? 'Changed' : 'Not asked before'}
          </ToneBadge>
        )}
      </Group>
    </section>
  )
}
