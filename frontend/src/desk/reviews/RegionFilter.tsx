import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReviewRow } from '@/api/gen'
import type { QueueFilter } from '@/features/review/desk/queue'
import { without } from '@/ui/without'
import { regionsQuery } from '../RegionSelect'

interface RegionFilterProps<Filter extends QueueFilter> {
  rows: readonly ReviewRow[]
  filter: Filter
  onFilter: (filter: Filter) => void
}

/** For prescribers of several regions. */
export function RegionFilter<Filter extends QueueFilter>(props: RegionFilterProps<Filter>) {
  const { rows, filter, onFilter } = props
  const { data: regions = [] } = useQuery(regionsQuery)
  const named = regions.filter(({ id }) => rows.some(({ regionId }) => regionId === id))
  if (named.length < 2 && !filter.region) return null
  return (
    <NativeSelect
      aria-label="Region"
      data={[
        { value: '', label: 'All regions' },
        ...named.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={filter.region ?? ''}
      onChange={(event) => {
        const region = event.currentTarget.value
        onFilter({ ...(without(filter, 'region') as Filter), ...(region && { region }) })
      }}
    />
  )
}
