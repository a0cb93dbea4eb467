import { useState } from 'react'
import type { FlagDecision, FlagView } from '@/api/gen'
import { useKeys } from '@/ui/keys'
import tables from '@/ui/staff/table.module.css'
import { useRows } from '@/ui/staff/useRows'
import { DecideFlag } from './DecideFlag'
import { decisionKeys, flagForKey, inOrder } from './decisions'
import { FlagRow } from './FlagRow'
import { decisionNames } from './words'

interface FlagTableProps {
  visitId: string
  flags: readonly FlagView[]
  mayDecide: boolean
}

/** Every flag of the visit: its answer, the rule that raised it and why, and what was decided. */
export function FlagTable({ visitId, flags, mayDecide }: FlagTableProps) {
  const [deciding, setDeciding] = useState<{ id: string; decision: FlagDecision }>()
  const { body, move, currentId } = useRows()
  const ordered = inOrder(flags)

  const start = (decision: FlagDecision, id?: string) => {
    const flag = flagForKey(ordered, id ?? currentId())
    if (flag) setDeciding({ id: flag.id, decision })
  }
  const focusNext = () => {
    setDeciding(undefined)
    body.current?.querySelector<HTMLElement>('tr[data-undecided] button')?.focus()
  }
  useKeys([
    { key: 'ArrowDown', says: 'Next flag', run: () => move(1) },
    { key: 'ArrowUp', says: 'Flag before', run: () => move(-1) },
    ...(mayDecide
      ? decisionKeys.map(({ key, decision }) => ({
          key,
          says: `${decisionNames[decision]} (flag)`,
          run: () => start(decision),
        }))
      : []),
  ])
  return (
    <div className={tables.scroll}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Level</th>
            <th scope="col">Question and answer</th>
            <th scope="col">Why it is a flag</th>
            <th scope="col">Decision</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {ordered.map((flag) => (
            <FlagRow key={flag.id} flag={flag} mayDecide={mayDecide} onDecide={start}>
              {deciding?.id === flag.id && (
                <DecideFlag
                  key={deciding.decision}
                  visitId={visitId}
                  flag={flag}
                  decision={deciding.decision}
                  onDone={focusNext}
                  onCancel={() => setDeciding(undefined)}
                />
              )}
            </FlagRow>
          ))}
        </tbody>
      </table>
    </div>
  )
}
