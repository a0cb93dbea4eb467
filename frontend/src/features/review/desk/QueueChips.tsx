import { FilterChips } from '@/ui/staff/FilterChips'
import { without } from '@/ui/without'
import type { QueueFilter } from './queue'
import { kindNames } from './words'

type Filter = QueueFilter & { done?: true }

interface QueueChipsProps {
  filter: Filter
  /** The states that the queue names. */
  states: readonly string[]
  onFilter: (filter: Filter) => void
}

const levels = [
  ['STOP_FINAL', 'Stop, final'],
  ['STOP', 'Stop'],
  ['NEEDS_REVIEW', 'Review'],
  ['INFO', 'Info only'],
  ['NONE', 'No flag'],
] as const

const owners = [
  ['MINE', 'Mine'],
  ['HANDED_OVER', 'Handed over'],
] as const

const kinds = [
  ['FULL', kindNames.FULL],
  ['RESCREEN', kindNames.RESCREEN],
] as const

/** Filters of the queue; they stand in the address. */
export function QueueChips({ filter, states, onFilter }: QueueChipsProps) {
  const { level, kind, state, undecided, whose, call, done } = filter
  return (
    <>
      <FilterChips
        label="With whom"
        options={owners}
        value={whose}
        onChange={(next) => onFilter({ ...without(filter, 'whose'), ...(next && { whose: next }) })}
      />
      <FilterChips
        label="Call the patient"
        options={[['call', 'Call patient']]}
        value={call && 'call'}
        onChange={(next) => onFilter({ ...without(filter, 'call'), ...(next && { call: true }) })}
      />
      <FilterChips
        label="Highest flag"
        options={levels}
        value={level}
        onChange={(next) => onFilter({ ...without(filter, 'level'), ...(next && { level: next }) })}
      />
      <FilterChips
        label="Flags to decide"
        options={[['undecided', 'Flags to decide']]}
        value={undecided && 'undecided'}
        onChange={(next) =>
          onFilter({ ...without(filter, 'undecided'), ...(next && { undecided: true }) })
        }
      />
      <FilterChips
        label="Kind of screening"
        options={kinds}
        value={kind}
        onChange={(next) => onFilter({ ...without(filter, 'kind'), ...(next && { kind: next }) })}
      />
      {(states.length > 1 || state) && (
        <FilterChips
          label="State of the address"
          options={states.map((one) => [one, one] as const)}
          value={state}
          onChange={(next) =>
            onFilter({ ...without(filter, 'state'), ...(next && { state: next }) })
          }
        />
      )}
      <FilterChips
        label="Waiting or decided"
        options={[['done', 'Decided']]}
        value={done && 'done'}
        onChange={(next) => onFilter({ ...without(filter, 'done'), ...(next && { done: true }) })}
      />
    </>
  )
}
