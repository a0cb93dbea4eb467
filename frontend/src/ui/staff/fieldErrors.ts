import { useMemo, useState } from 'react'
import type { Problem } from '@/api/Problem'
import type { FieldErrors } from '../ErrorSummary'

interface Checked {
  /** What to show at each field, by its name in the request. */
  errors: FieldErrors
  /** Takes what the page itself finds missing. True: the form may be sent. */
  check: (found: Readonly<Record<string, string | false | undefined>>) => boolean
}

/** What is wrong with a form, field by field: what the page sees itself, and else what the server said. */
export function useFieldErrors(problem: Problem | null): Checked {
  const [own, setOwn] = useState<FieldErrors>({})
  const errors = useMemo(() => ({ ...problem?.byField, ...own }), [own, problem])
  return {
    errors,
    check: (found) => {
      const wrong = Object.entries(found).filter((entry): entry is [string, string] => !!entry[1])
      setOwn(Object.fromEntries(wrong))
      return wrong.length === 0
    },
  }
}
