import { useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { isWrongNumber, typed } from './answers'
import classes from './NumberQuestion.module.css'
import type { QuestionProps } from './Question'

/** A number with its unit beside it. Which one is well is not said here. */
export function NumberQuestion({ item, answer, error, onAnswer }: QuestionProps) {
  const { t } = useLingui()
  const [left, setLeft] = useState(false)
  const wrong = isWrongNumber(answer, item) && (left || !!error)
  const { min, max, text: unit } = item.measure ?? {}
  return (
    <TextInput
      id={item.id}
      label={item.text}
      description={
        <>
          {item.help} {item.measure && t`From ${min} to ${max} ${unit}`}
        </>
      }
      inputMode="decimal"
      autoComplete="off"
      maxLength={12}
      value={answer.codes.length > 0 ? '' : typed(answer)}
      error={wrong ? t`Please write a number within these limits` : error}
      inputContainer={(input) => (
        <div className={classes.beside}>
          {input}
          <span aria-hidden>{unit}</span>
        </div>
      )}
      onBlur={() => setLeft(true)}
      onChange={(event) => onAnswer({ ...answer, codes: [], text: event.currentTarget.value })}
    />
  )
}
