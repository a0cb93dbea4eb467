import { queryOptions } from '@tanstack/react-query'
import { statePolicies } from '@/api/gen'

export const policiesQuery = queryOptions({
  queryKey: ['region', 'policies'],
  queryFn: ({ signal }) => statePolicies({ signal }),
})
