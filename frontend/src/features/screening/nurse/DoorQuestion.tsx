import { Button, Text } from '@mantine/core'
import { IconEqual, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { Answer, FormItem, LastAnswer } from '@/api/gen'
import { focusWhenShown } from '@/ui/staff/focusWhenShown'
import { useTimes } from '@/ui/times'
import { isAnswered, wantsDetail } from '../book/answers'
import { Question } from '../book/Question'
import { AnsweredRow } from './AnsweredRow'
import classes from './DoorQuestion.module.css'

interface DoorQuestionProps {
  item: FormItem
  last: LastAnswer | undefined
  /** The last answer is not offered: signs of an emergency are asked as if for the first time. */
  afresh: boolean
  answer: Answer
  error: string | undefined
  onAnswer: (answer: Answer) => void
}

/** One question, open until it is answered; then one line, so that those still to ask stay in sight. */
export function DoorQuestion({ item, last, afresh, answer, error, onAnswer }: DoorQuestionProps) {
  const [stage, setStage] = useState<'first' | 'asking' | 'done' | 'kept'>(
    isAnswered(answer, item) ? 'kept' : 'first',
  )
  const give = (given: Answer) => {
    onAnswer(given)
    const oneTap = item.type === 'YES_NO_UNSURE' || item.type === 'CHOICE'
    if (oneTap && !wantsDetail(given, item)) setStage('done')
  }
  if ((stage === 'done' || stage === 'kept') && !error)
    return (
      <AnsweredRow
        item={item}
        last={last}
        answer={answer}
        focus={stage === 'done'}
        onChange={() => setStage('asking')}
      />
    )
  if (stage === 'first' && last && !afresh && !error)
    return (
      <Offered
        item={item}
        last={last}
        onSame={() => {
          onAnswer(last.answer)
          setStage('done')
        }}
        onOther={() => setStage('asking')}
      />
    )
  return (
    <section
      className={classes.question}
      tabIndex={-1}
      ref={stage === 'asking' ? focusWhenShown : undefined}
    >
      <Question item={item} answer={answer} error={error} onAnswer={give} />
      {isAnswered(answer, item) && (
        <Button variant="default" mt="sm" onClick={() => setStage('done')}>
          Done
        </Button>
      )}
    </section>
  )
}

interface OfferedProps {
  item: FormItem
  last: LastAnswer
  onSame: () => void
  onOther: () => void
}

/** What was said last, to be confirmed or not. */
function Offered({ item, last, onSame, onOther }: OfferedProps) {
  const times = useTimes()
  return (
    <section className={classes.question}>
      <Text fw={600}>{item.text}</Text>
      <Text>
        Last answer: <strong>{last.words}</strong>{' '}
        <Text component="span" size="sm" c="dimmed">
          {times.dayTime(last.at)}
        </Text>
      </Text>
      <div className={classes.offer}>
        <Button
          leftSection={<IconEqual size={20} aria-hidden />}
          variant="light"
          aria-label={`Same answer: ${item.text}`}
          onClick={onSame}
        >
          Same answer
        </Button>
        <Button
          leftSection={<IconPencil size={20} aria-hidden />}
          variant="default"
          aria-label={`Another answer: ${item.text}`}
          onClick={onOther}
        >
          Another answer
        </Button>
      </div>
    </section>
  )
}
