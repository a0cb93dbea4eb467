import { useQuery } from '@tanstack/react-query'
import { ownReports, symptoms } from '@/api/gen'

export function useSymptoms() {
  return useQuery({
    queryKey: ['sideeffect', 'symptoms'],
    queryFn: () => symptoms({ query: { language: 'en' } }),
    staleTime: Infinity,
  })
}

export function useOwnReports(visitId: string) {
  return useQuery({
    queryKey: ['visit', visitId, 'reports'],
    queryFn: () => ownReports({ path: { visitId } }),
  })
}
