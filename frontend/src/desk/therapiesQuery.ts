import { queryOptions } from '@tanstack/react-query'
import { therapies } from '@/api/gen'

export const therapiesQuery = queryOptions({
  queryKey: ['catalogue', 'therapies'],
  queryFn: ({ signal }) => therapies({ signal }),
  staleTime: 10 * 60_000,
})
