import { useQuery } from '@tanstack/react-query'
import { myVisit, myVisits } from '@/api/gen'

export function useMyVisits() {
  return useQuery({ queryKey: ['visit', 'mine'], queryFn: () => myVisits() })
}

export function useMyVisit(id: string) {
  return useQuery({
    queryKey: ['visit', 'mine', id],
    queryFn: () => myVisit({ path: { id } }),
    refetchInterval: 60_000,
  })
}
