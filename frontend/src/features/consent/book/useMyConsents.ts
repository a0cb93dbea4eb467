import { useQuery } from '@tanstack/react-query'
import { myConsents } from '@/api/gen'

export const useMyConsents = () =>
  useQuery({ queryKey: ['consent', 'mine'], queryFn: () => myConsents(), retry: false })
