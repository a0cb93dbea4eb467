import { queryOptions } from '@tanstack/react-query'
import { auditRows } from '@/api/gen'

/** What the trail is searched by. Times are UTC as a person types them: 2026-11-24T10:00. */
export interface AuditFilter {
  patient?: string
  account?: string
  visit?: string
  action?: string
  from?: string
  to?: string
  before?: string
}

export const auditQuery = ({ from, to, ...filter }: AuditFilter) =>
  queryOptions({
    queryKey: ['audit', 'rows', { from, to, ...filter }],
    queryFn: ({ signal }) =>
      auditRows({
        query: { ...filter, ...(from && { from: `${from}Z` }), ...(to && { to: `${to}Z` }) },
        signal,
      }),
  })
