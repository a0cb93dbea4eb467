import { Group, NativeSelect } from '@mantine/core'
import type { Bound } from '@/api/gen'
import { NumberField } from './NumberField'

interface BoundsFieldProps {
  label: string
  value: readonly Bound[]
  onChange: (value: Bound[]) => void
}

type Choice = Bound['operator'] | 'BETWEEN'

const choices: { value: Choice; label: string }[] = [
  { value: 'BELOW', label: 'below (<)' },
  { value: 'AT_MOST', label: 'at most (<=)' },
  { value: 'ABOVE', label: 'above (>)' },
  { value: 'AT_LEAST', label: 'at least (>=)' },
  { value: 'BETWEEN', label: 'between, both included' },
]

/** The numbers that something waits for: one side of a limit, or what lies between two. */
export function BoundsField({ label, value, onChange }: BoundsFieldProps) {
  const [first, second] = value
  const chosen: Choice = second ? 'BETWEEN' : (first?.operator ?? 'ABOVE')
  const choose = (choice: Choice) =>
    onChange(
      choice === 'BETWEEN'
        ? [
            { operator: 'AT_LEAST', number: first?.number ?? 0 },
            { operator: 'AT_MOST', number: second?.number ?? first?.number ?? 0 },
          ]
        : [{ operator: choice, number: first?.number ?? 0 }],
    )
  return (
    <Group align="end" gap="xs">
      <NativeSelect
        label={label}
        data={choices}
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value as Choice)}
      />
      {value.map((bound, at) => (
        <NumberField
          key={bound.operator}
          label={at === 0 ? 'Number' : 'and'}
          value={bound.number}
          onChange={(number = 0) => onChange(value.with(at, { ...bound, number }))}
        />
      ))}
    </Group>
  )
}
