import { useState } from 'react'
import { NumberPad } from '@/ui/NumberPad'
import { press, shaped } from '@/ui/padKeys'
import { ReadingField } from './ReadingField'
import classes from './ReadingsPad.module.css'

export interface Volumes {
  containerMl: string
  infusedMl: string
}

type Key = keyof Volumes

const shape = { digits: 4, decimals: 0 }
const names: Record<Key, string> = { containerMl: 'Container, printed', infusedMl: 'Went in' }

interface VolumeFieldsProps {
  value: Volumes
  errors: Readonly<Record<string, string>>
  onChange: (patch: Partial<Volumes>) => void
}

/** Two volumes read off the container. They start empty: nothing is proposed and nothing is worked out. */
export function VolumeFields({ value, errors, onChange }: VolumeFieldsProps) {
  const [at, setAt] = useState<Key>('containerMl')
  const other: Key = at === 'containerMl' ? 'infusedMl' : 'containerMl'
  const put = (key: Key, text: string | undefined) => {
    if (text !== undefined) onChange({ [key]: text })
  }
  const focus = (key: Key) => {
    setAt(key)
    document.getElementById(key)?.focus()
  }
  return (
    <div className={classes.entry}>
      <div className={classes.fields}>
        {(['containerMl', 'infusedMl'] as const).map((key) => (
          <ReadingField
            key={key}
            id={key}
            parameter={{ name: names[key], unit: 'mL' }}
            text={value[key]}
            error={errors[key]}
            active={key === at}
            onFocus={() => setAt(key)}
            onType={(text) => put(key, shaped(text, shape))}
          />
        ))}
      </div>
      <NumberPad
        target={names[at]}
        point={false}
        onKey={(key) => put(at, press(value[at], key, shape))}
        onNext={() => focus(other)}
        nextLabel={`Next: ${names[other]}`}
      />
    </div>
  )
}
