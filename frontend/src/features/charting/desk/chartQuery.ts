import { queryOptions } from '@tanstack/react-query'
import { chart } from '@/api/gen'

export const chartQuery = (visitId: string) =>
  queryOptions({
    queryKey: ['charting', 'chart', visitId],
    queryFn: ({ signal }) => chart({ path: { visitId }, signal }),
  })
