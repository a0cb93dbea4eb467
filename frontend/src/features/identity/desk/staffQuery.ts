import { queryOptions } from '@tanstack/react-query'
import { staff } from '@/api/gen'

export const staffQuery = queryOptions({
  queryKey: ['identity', 'staff'],
  queryFn: ({ signal }) => staff({ signal }),
})
