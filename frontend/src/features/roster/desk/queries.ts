import { queryOptions } from '@tanstack/react-query'
import { nurseRoster, shifts } from '@/api/gen'

export const shiftsQuery = (regionId: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['roster', 'shifts', regionId, from, to],
    queryFn: ({ signal }) => shifts({ query: { regionId, from, to }, signal }),
  })

export const nurseRosterQuery = (id: string) =>
  queryOptions({
    queryKey: ['roster', 'nurse', id],
    queryFn: ({ signal }) => nurseRoster({ path: { id }, signal }),
  })
