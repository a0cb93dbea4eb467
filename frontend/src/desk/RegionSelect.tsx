import { NativeSelect } from '@mantine/core'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { regions } from '@/api/gen'

export const regionsQuery = queryOptions({
  queryKey: ['region', 'regions'],
  queryFn: ({ signal }) => regions({ signal }),
  staleTime: 10 * 60_000,
})

interface RegionSelectProps {
  /** The regions to choose from; without them, all. */
  among?: readonly string[]
  value: string
  onChange: (regionId: string) => void
}

export function RegionSelect({ among, value, onChange }: RegionSelectProps) {
  const { data: all = [] } = useQuery(regionsQuery)
  return (
    <NativeSelect
      aria-label="Region"
      data={all
        .filter(({ id }) => !among || among.includes(id))
        .map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
