import { queryOptions } from '@tanstack/react-query'
import { bookingRules, holidays } from '@/api/gen'

export const bookingRulesQuery = queryOptions({
  queryKey: ['region', 'booking-rules'],
  queryFn: ({ signal }) => bookingRules({ signal }),
})

export const holidaysQuery = queryOptions({
  queryKey: ['region', 'holidays'],
  queryFn: ({ signal }) => holidays({ signal }),
})
