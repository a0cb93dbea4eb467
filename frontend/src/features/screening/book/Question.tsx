import { useLingui } from '@lingui/react/macro'
import { Textarea, TextInput } from '@mantine/core'
import type { Answer, FormItem } from '@/api/gen'
import { Choices } from '@/ui/Choices'
import { choose, wantsDetail } from './answers'

interface QuestionProps {
  item: FormItem
  answer: Answer
  error: string | undefined
  onAnswer: (answer: Answer) => void
}

/** One item of the questionnaire as a patient sees it: no level, no rule, no verdict. */
export function Question({ item, answer, error, onAnswer }: QuestionProps) {
  switch (item.type) {
    case 'TEXT':
    case 'LIST':
      return <FreeText item={item} answer={answer} error={error} onAnswer={onAnswer} />
    case 'DATE':
      return <DateQuestion item={item} answer={answer} error={error} onAnswer={onAnswer} />
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
      value={answer.text ?? ''}
      error={error}
      onChange={(event) => onAnswer({ ...answer, text: event.currentTarget.value })}
    />
  )
}

/** A date, or one of the ways not to give one ("never", "not sure"). */
function DateQuestion({ item, answer, error, onAnswer }: QuestionProps) {
  const { t } = useLingui()
  const birthDate = item.id === 'SCR-A01'
  return (
    <div>
      <TextInput
        id={item.id}
        type="date"
        label={item.text}
        description={item.help}
        autoComplete={birthDate ? 'bday' : 'off'}
        value={answer.codes.length > 0 ? '' : (answer.date ?? '')}
        error={error}
        onChange={(event) => onAnswer({ ...answer, codes: [], date: event.currentTarget.value })}
      />
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
