import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { nurseDay, nurseVisit } from '@/api/gen'

/** Others move and cancel visits meanwhile, and readings grow old: the tablet asks again by itself. */
const again = 30_000

/** @param date absent is today, as the server counts it */
export function useDay(date: string | undefined) {
  return useQuery({
    queryKey: ['day', date ?? 'today'],
    queryFn: () => nurseDay({ query: { ...(date && { date }) } }),
    refetchInterval: again,
    placeholderData: keepPreviousData,
  })
}

export function useNurseVisit(id: string) {
  return useQuery({
    queryKey: ['visit', id],
    queryFn: () => nurseVisit({ path: { id } }),
    refetchInterval: again,
  })
}
