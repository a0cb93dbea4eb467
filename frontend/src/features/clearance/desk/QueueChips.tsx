import { FilterChips } from '@/ui/staff/FilterChips'
import { without } from '@/ui/without'
import type { QueueFilter } from './queue'
import { kindNames } from './words'

type Filter = QueueFilter & { done?: true }

interface QueueChipsProps {
  filter: Filter
  onFilter: (filter: Filter) => void
}

const levels = [
  ['STOP_FINAL', 'Stop, final'],
  ['STOP', 'Stop'],
  ['NEEDS_REVIEW', 'Review'],
  ['INFO', 'Info only'],
  ['NONE', 'No flag'],
] as const

const kinds = [
  ['FULL', kindNames.FULL],
  ['RESCREEN', kindNames.RESCREEN],
] as const

/** Filters of the queue; they stand in the address. */
export function QueueChips({ filter, onFilter }: QueueChipsProps) {
  const { level, kind, done } = filter
  return (
    <>
      <FilterChips
        label="Highest flag"
        options={levels}
        value={level}
        onChange={(next) => onFilter({ ...without(filter, 'level'), ...(next && { level: next }) })}
      />
      <FilterChips
        label="Kind of screening"
        options={kinds}
        value={kind}
        onChange={(next) => onFilter({ ...without(filter, 'kind'), ...(next && { kind: next }) })}
      />
      <FilterChips
        label="State"
        options={[['done', 'Decided']]}
        value={done && 'done'}
        onChange={(next) => onFilter({ ...without(filter, 'done'), ...(next && { done: true }) })}
      />
    </>
  )
}
