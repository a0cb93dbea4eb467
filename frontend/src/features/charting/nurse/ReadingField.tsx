import type { Parameter } from './parameters'
import classes from './ReadingsPad.module.css'

interface ReadingFieldProps {
  id: string
  parameter: Pick<Parameter, 'name' | 'unit'>
  text: string
  last?: number | undefined
  /** Of this patient, in words. */
  limits?: readonly string[]
  error: string | undefined
  active: boolean
  onFocus: () => void
  onType: (text: string) => void
}

/** One reading: name, what is typed, unit, and what it was the last time. The screen keyboard stays away. */
export function ReadingField({
  id,
  parameter: { name, unit },
  text,
  last,
  limits = [],
  error,
  active,
  onFocus,
  onType,
}: ReadingFieldProps) {
  return (
    <div className={classes.field} data-active={active || undefined} data-wrong={!!error}>
      <span className={classes.top}>
        <label htmlFor={id} className={classes.name}>
          {name}
        </label>
        {last !== undefined && (
          <span id={`${id}-last`} className={classes.last}>
            last {last}
          </span>
        )}
      </span>
      <span className={classes.value}>
        <input
          id={id}
          inputMode="none"
          autoComplete="off"
          value={text}
          placeholder="–"
          aria-invalid={!!error}
          aria-describedby={`${id}-unit ${id}-last ${id}-limits ${id}-error`}
          onFocus={onFocus}
          onChange={(event) => onType(event.currentTarget.value)}
        />
        <span id={`${id}-unit`} className={classes.unit}>
          {unit}
        </span>
      </span>
      {limits.length > 0 && (
        <span id={`${id}-limits`} className={classes.limits}>
          This patient: {limits.join(', ')}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} className={classes.error}>
          {error}
        </span>
      )}
    </div>
  )
}
