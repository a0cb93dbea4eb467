import { NativeSelect } from '@mantine/core'
import type { CancelSeries } from '@/api/gen'

export type Scope = CancelSeries['scope']

const scopes: Record<Scope, string> = {
  THIS: 'only this visit',
  FOLLOWING: 'this and the following visits',
  ALL: 'all visits still to come',
}

interface ScopeSelectProps {
  value: Scope
  onChange: (scope: Scope) => void
}

export function ScopeSelect({ value, onChange }: ScopeSelectProps) {
  return (
    <NativeSelect
      label="Which visits"
      value={value}
      data={Object.entries(scopes).map(([scope, label]) => ({ value: scope, label }))}
      onChange={(event) => onChange(event.currentTarget.value as Scope)}
    />
  )
}
