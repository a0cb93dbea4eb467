import { queryOptions } from '@tanstack/react-query'
import { clinicianRecord, clinicians, skills } from '@/api/gen'

export const cliniciansQuery = (regionId: string) =>
  queryOptions({
    queryKey: ['clinician', 'clinicians', regionId],
    queryFn: ({ signal }) => clinicians({ query: { regionId }, signal }),
  })

export const clinicianRecordQuery = (id: string) =>
  queryOptions({
    queryKey: ['clinician', 'record', id],
    queryFn: ({ signal }) => clinicianRecord({ path: { id }, signal }),
  })

export const skillsQuery = queryOptions({
  queryKey: ['clinician', 'skills'],
  queryFn: ({ signal }) => skills({ signal }),
})
