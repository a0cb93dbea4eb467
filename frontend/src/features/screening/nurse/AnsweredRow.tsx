import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { Answer, FormItem, LastAnswer } from '@/api/gen'
import { focusWhenShown } from '@/ui/staff/focusWhenShown'
import { ToneBadge } from '@/ui/ToneBadge'
import { answerInWords } from '../book/answers'
import { isChanged } from './changed'
import classes from './DoorQuestion.module.css'

interface AnsweredRowProps {
  item: FormItem
  last: LastAnswer | undefined
  answer: Answer
  /** It was answered just now, and the nurse goes on from here. */
  focus: boolean
  onChange: () => void
}

/** An answer in one line; only what the patient says otherwise now stands out. */
export function AnsweredRow({ item, last, answer, focus, onChange }: AnsweredRowProps) {
  const changed = isChanged(answer, last?.answer)
  return (
    <section className={classes.answered} data-changed={changed || undefined}>
      <IconCheck size={22} aria-hidden />
      <span className={classes.text}>{item.text}</span>
      <strong>{answerInWords(answer, item)}</strong>
      {changed && (
        <ToneBadge tone="amber" icon={IconAlertTriangle}>
          {last ? 'Changed' : 'Not asked before'}
        </ToneBadge>
      )}
      <Button
        ref={focus ? focusWhenShown : undefined}
        variant="subtle"
        aria-label={`Change: ${item.text}`}
        onClick={onChange}
      >
        Change
      </Button>
    </section>
  )
}
