import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCommand } from '@/api/command'
import { cancelSeries, type CancelSeries, mySeries } from '@/api/gen'

export type Scope = CancelSeries['scope']

export function useMySeries(visitId: string) {
  return useQuery({
    queryKey: ['visit', 'series', visitId],
    queryFn: ({ signal }) => mySeries({ path: { id: visitId }, signal }),
  })
}

export function useCancelSeries(visitId: string, scope: Scope) {
  const queries = useQueryClient()
  return useCommand(
    (reason: string, intent) =>
      cancelSeries({ path: { id: visitId }, body: { scope, reason }, ...intent }),
    { onSuccess: () => queries.invalidateQueries({ queryKey: ['visit'] }) },
  )
}
