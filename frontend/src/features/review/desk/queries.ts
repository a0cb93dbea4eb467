import { queryOptions } from '@tanstack/react-query'
import { colleagues, review, reviews } from '@/api/gen'

export const reviewsQuery = (done: boolean) =>
  queryOptions({
    queryKey: ['review', 'list', done],
    queryFn: ({ signal }) => reviews({ query: { done }, signal }),
    // Nobody tells this page of a new screening.
    refetchInterval: 30_000,
  })

export const reviewQuery = (visitId: string) =>
  queryOptions({
    queryKey: ['review', visitId],
    queryFn: ({ signal }) => review({ path: { visitId }, signal }),
  })

export const colleaguesQuery = (visitId: string) =>
  queryOptions({
    queryKey: ['review', visitId, 'colleagues'],
    queryFn: ({ signal }) => colleagues({ path: { visitId }, signal }),
  })
