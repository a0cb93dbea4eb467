import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Problem } from '@/api/Problem'
import { ErrorSummary, type FieldErrors } from './ErrorSummary'
import { ProblemAlert } from './ProblemAlert'
import classes from './StepForm.module.css'

interface StepFormProps {
  /** What the one big button does, in the words of the page: "Keep this time". */
  action: ReactNode
  onSubmit: () => void
  busy?: boolean
  errors?: FieldErrors
  problem?: Problem | null
  /** The button comes after all that must be read, instead of staying in sight. */
  atEnd?: boolean
  /** A quieter way on, below the button. */
  aside?: ReactNode
  children: ReactNode
}

/** One question group with one button at the bottom edge of the screen. */
export function StepForm({
  action,
  onSubmit,
  busy,
  errors = {},
  problem,
  atEnd,
  aside,
  children,
}: StepFormProps) {
  const [attempts, setAttempts] = useState(0)
  const mapped = Object.keys(errors).length > 0
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (busy) return
        setAttempts(attempts + 1)
        onSubmit()
      }}
    >
      <ErrorSummary
        errors={errors}
        attempt={`${attempts} ${Object.keys(problem?.byField ?? {}).join()}`}
      />
      <div className={classes.content}>{children}</div>
      {!mapped && <ProblemAlert problem={problem} />}
      <div className={classes.bar} data-at-end={atEnd || undefined}>
        <Button type="submit" fullWidth loading={busy ?? false}>
          {action}
        </Button>
        {aside}
      </div>
    </form>
  )
}
