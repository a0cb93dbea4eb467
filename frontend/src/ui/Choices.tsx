import type { ReactNode } from 'react'
import classes from './Choices.module.css'

export interface Choice<Code extends string = string> {
  code: Code
  text: ReactNode
  help?: ReactNode
}

interface ChoicesProps<Code extends string> {
  /** Also the id that an error summary jumps to. */
  id: string
  legend: ReactNode
  /** The legend is the heading of the page already. */
  legendHidden?: boolean
  help?: ReactNode
  error?: string | undefined
  options: readonly Choice<Code>[]
  chosen: readonly Code[]
  several?: boolean
  /** Short answers such as Yes and No stand side by side. */
  row?: boolean
  onChoose: (code: Code) => void
}

/** A question with big answers to tap. */
export function Choices<Code extends string>(props: ChoicesProps<Code>) {
  const { id, legend, legendHidden, help, error, options, chosen, several, row, onChoose } = props
  const notes = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset id={id} tabIndex={-1} className={classes.group} aria-describedby={notes || undefined}>
      <legend className={classes.legend} data-hidden={legendHidden || undefined}>
        {legend}
      </legend>
      {help && (
        <div id={`${id}-help`} className={classes.help}>
          {help}
        </div>
      )}
      {error && (
        <div id={`${id}-error`} className={classes.error}>
          {error}
        </div>
      )}
      <div className={classes.options} data-row={row || undefined}>
        {options.map((option) => (
          <label key={option.code} className={classes.card}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={id}
              value={option.code}
              checked={chosen.includes(option.code)}
              onChange={() => onChoose(option.code)}
            />
            <span>
              <span className={classes.text}>{option.text}</span>
              {option.help && <span className={classes.note}>{option.help}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
