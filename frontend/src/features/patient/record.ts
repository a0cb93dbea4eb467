import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCommand } from '@/api/command'
import { type ChangeContact, changeMyContact, myRecord } from '@/api/gen'

const key = ['patient', 'me']

/** The signed-in patient's own record: nothing is asked twice. */
export function useMyRecord(enabled: boolean) {
  return useQuery({ queryKey: key, queryFn: () => myRecord(), enabled, retry: false })
}

/** What was changed elsewhere meanwhile is loaded, so that the next try stands on it. */
export function useChangeContact() {
  const queries = useQueryClient()
  return useCommand((body: ChangeContact, intent) => changeMyContact({ body, ...intent }), {
    onSuccess: (mine) => queries.setQueryData(key, mine),
    onError: () => void queries.invalidateQueries({ queryKey: key }),
  })
}
