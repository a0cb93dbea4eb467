import { queryOptions } from '@tanstack/react-query'
import { clinicians, shifts } from '@/api/gen'

export const cliniciansQuery = (regionId: string) =>
  queryOptions({
    queryKey: ['clinician', 'clinicians', regionId],
    queryFn: ({ signal }) => clinicians({ query: { regionId }, signal }),
  })

export const shiftsQuery = (regionId: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['clinician', 'shifts', regionId, from, to],
    queryFn: ({ signal }) => shifts({ query: { regionId, from, to }, signal }),
  })
