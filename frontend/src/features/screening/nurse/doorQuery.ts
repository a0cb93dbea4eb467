import { useQuery } from '@tanstack/react-query'
import { doorCheck } from '@/api/gen'

export function useDoorCheck(visitId: string) {
  return useQuery({
    queryKey: ['visit', visitId, 'door'],
    queryFn: () => doorCheck({ path: { visitId } }),
  })
}
