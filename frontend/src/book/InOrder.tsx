import { type ReactNode, useEffect } from 'react'
import { useDraft } from './draft'
import { replace } from './route'
import { type EarlyStep, missingBefore, stepPaths } from './steps'

export const early = (step: EarlyStep, page: ReactNode) => <InOrder step={step}>{page}</InOrder>

/** A step opened without the ones before it, such as from a bookmark, leads to the first that is missing. */
function InOrder({ step, children }: { step: EarlyStep; children: ReactNode }) {
  const { draft } = useDraft()
  const missing = missingBefore(step, draft)
  useEffect(() => {
    if (missing) replace(stepPaths[missing])
  }, [missing])
  return missing ? null : children
}
