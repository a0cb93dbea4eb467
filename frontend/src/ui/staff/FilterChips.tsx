import { UnstyledButton } from '@mantine/core'
import styles from './FilterChips.module.css'

interface FilterChipsProps<Value extends string> {
  label: string
  options: readonly (readonly [value: Value, label: string])[]
  value: Value | undefined
  onChange: (value: Value | undefined) => void
}

/** At most one of a few; pressing the pressed one again takes the filter away. */
export function FilterChips<Value extends string>(props: FilterChipsProps<Value>) {
  const { label, options, value, onChange } = props
  return (
    <div role="group" aria-label={label} className={styles.chips}>
      {options.map(([one, name]) => (
        <UnstyledButton
          key={one}
          className={styles.chip}
          aria-pressed={value === one}
          onClick={() => onChange(value === one ? undefined : one)}
        >
          {name}
        </UnstyledButton>
      ))}
    </div>
  )
}
