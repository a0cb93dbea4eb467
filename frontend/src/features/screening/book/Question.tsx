import { useLingui } from '@lingui/react/macro'
import { Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Answer, FormItem } from '@/api/gen'
import { Choices } from '@/ui/Choices'
import { choose, wantsDetail } from './answers'
import { NumberQuestion } from './NumberQuestion'

export interface QuestionProps {
  item: FormItem
  answer: Answer
  error: string | undefined
  onAnswer: (answer: Answer) => void
}

/** One item of the questionnaire as a patient sees it: no level, no rule, no verdict. */
export function Question({ item, answer, error, onAnswer }: QuestionProps) {
  switch (item.type) {
    case 'TEXT':
      return <FreeText item={item} answer={answer} error={error} onAnswer={onAnswer} />
    case 'LIST':
      return (
        <OrInstead item={item} answer={answer} onAnswer={onAnswer}>
          <FreeText item={item} answer={answer} error={error} onAnswer={onAnswer} />
        </OrInstead>
      )
    case 'DATE':
      return (
        <OrInstead item={item} answer={answer} onAnswer={onAnswer}>
          <DateQuestion item={item} answer={answer} error={error} onAnswer={onAnswer} />
        </OrInstead>
      )
    case 'INTEGER':
    case 'DECIMAL':
      return (
        <OrInstead item={item} answer={answer} onAnswer={onAnswer}>
          <NumberQuestion item={item} answer={answer} error={error} onAnswer={onAnswer} />
        </OrInstead>
      )
    default:
      return <Options item={item} answer={answer} error={error} onAnswer={onAnswer} />
  }
}

function Options({ item, answer, error, onAnswer }: QuestionProps) {
  const { t } = useLingui()
  return (
    <div>
      <Choices
        id={item.id}
        legend={item.text}
        help={item.help}
        error={error}
        several={item.type === 'MULTI'}
        row={item.type === 'YES_NO_UNSURE'}
        options={item.options}
        chosen={answer.codes}
        onChoose={(code) => onAnswer(choose(answer, item, code))}
      />
      {wantsDetail(answer, item) && (
        <Textarea
          mt="sm"
          label={item.detailText ?? t`Please tell us more`}
          autosize
          minRows={2}
          maxLength={1000}
          value={answer.text ?? ''}
          onChange={(event) => onAnswer({ ...answer, text: event.currentTarget.value })}
        />
      )}
    </div>
  )
}

function FreeText({ item, answer, error, onAnswer }: QuestionProps) {
  return (
    <Textarea
      id={item.id}
      label={item.text}
      description={item.help}
      autosize
      minRows={3}
      maxLength={1000}
      value={answer.codes.length > 0 ? '' : (answer.text ?? '')}
      error={error}
      onChange={(event) => onAnswer({ ...answer, codes: [], text: event.currentTarget.value })}
    />
  )
}

function DateQuestion({ item, answer, error, onAnswer }: QuestionProps) {
  return (
    <TextInput
      id={item.id}
      type="date"
      label={item.text}
      description={item.help}
      autoComplete={item.id === 'SCR-A01' ? 'bday' : 'off'}
      value={answer.codes.length > 0 ? '' : (answer.date ?? '')}
      error={error}
      onChange={(event) => onAnswer({ ...answer, codes: [], date: event.currentTarget.value })}
    />
  )
}

/** A field, or one of the ways not to fill it in ("never", "not sure"). */
function OrInstead({
  item,
  answer,
  onAnswer,
  children,
}: Omit<QuestionProps, 'error'> & { children: ReactNode }) {
  const { t } = useLingui()
  return (
    <div>
      {children}
      {item.options.length > 0 && (
        <Choices
          id={`${item.id}-instead`}
          legend={t`Or`}
          row
          options={item.options}
          chosen={answer.codes}
          onChoose={(code) => onAnswer(choose(answer, item, code))}
        />
      )}
    </div>
  )
}
