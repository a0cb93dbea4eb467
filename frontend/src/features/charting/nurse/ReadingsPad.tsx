import { useState } from 'react'
import type { PatientLimitView, Readings } from '@/api/gen'
import { NumberPad } from '@/ui/NumberPad'
import { press, shaped } from '@/ui/padKeys'
import { type NumberKey, parameters, type TypedReadings } from './parameters'
import { limitWords } from '../staff/limitWords'
import { ReadingField } from './ReadingField'
import classes from './ReadingsPad.module.css'

interface ReadingsPadProps {
  typed: TypedReadings
  last: Readings | undefined
  limits: readonly PatientLimitView[]
  /** The server's word on single fields, by their path in the request. */
  errors: Readonly<Record<string, string>>
  onChange: (patch: TypedReadings) => void
}

/** Fields at the left, one pad for all of them at the right. */
export function ReadingsPad({ typed, last, limits, errors, onChange }: ReadingsPadProps) {
  const [at, setAt] = useState<NumberKey>('systolic')
  const index = parameters.findIndex(({ key }) => key === at)
  const current = parameters[index]!
  const following = parameters[(index + 1) % parameters.length]!
  const put = (key: NumberKey, text: string | undefined) => {
    if (text !== undefined) onChange({ [key]: text })
  }
  const focus = (key: NumberKey) => {
    setAt(key)
    document.getElementById(fieldId(key))?.focus()
  }
  return (
    <div className={classes.entry}>
      <div className={classes.fields}>
        {parameters.map((parameter) => (
          <ReadingField
            key={parameter.key}
            id={fieldId(parameter.key)}
            parameter={parameter}
            text={typed[parameter.key] ?? ''}
            last={last?.[parameter.key]}
            limits={limits
              .filter(({ limit }) => limit.parameter === parameter.key)
              .map(({ limit }) => limitWords(limit))}
            error={errors[`readings.${parameter.key}`]}
            active={parameter.key === at}
            onFocus={() => setAt(parameter.key)}
            onType={(text) => put(parameter.key, shaped(text, parameter))}
          />
        ))}
      </div>
      <NumberPad
        target={current.name}
        point={current.decimals > 0}
        onKey={(key) => put(at, press(typed[at] ?? '', key, current))}
        onNext={() => focus(following.key)}
        nextLabel={`Next: ${following.name}`}
      />
    </div>
  )
}

const fieldId = (key: NumberKey) => `reading-${key}`
