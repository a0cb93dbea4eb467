import { queryOptions } from '@tanstack/react-query'
import { grades, report, reports } from '@/api/gen'

export const reportsQuery = (all: boolean) =>
  queryOptions({
    queryKey: ['sideeffect', 'reports', all],
    queryFn: ({ signal }) => reports({ query: all ? {} : { open: true }, signal }),
    refetchInterval: 30_000,
  })

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['sideeffect', 'report', id],
    queryFn: ({ signal }) => report({ path: { id }, signal }),
  })

export const gradesQuery = queryOptions({
  queryKey: ['sideeffect', 'grades'],
  queryFn: ({ signal }) => grades({ signal }),
  staleTime: Infinity,
})
