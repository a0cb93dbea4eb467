import { queryOptions } from '@tanstack/react-query'
import { ingredients, therapiesForAdmin, therapyHistory } from '@/api/gen'

export const therapiesForAdminQuery = queryOptions({
  queryKey: ['catalogue', 'admin'],
  queryFn: ({ signal }) => therapiesForAdmin({ signal }),
})

export const ingredientsQuery = queryOptions({
  queryKey: ['catalogue', 'ingredients'],
  queryFn: ({ signal }) => ingredients({ signal }),
  staleTime: 10 * 60_000,
})

export const therapyHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['catalogue', 'history', id],
    queryFn: ({ signal }) => therapyHistory({ path: { id }, signal }),
  })
