import { useQuery } from '@tanstack/react-query'
import { myRecord } from '@/api/gen'

/** The signed-in patient's own record: nothing is asked twice. */
export function useMyRecord(enabled: boolean) {
  return useQuery({ queryKey: ['patient', 'me'], queryFn: () => myRecord(), enabled, retry: false })
}
