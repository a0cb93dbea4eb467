import { useQueryClient } from '@tanstack/react-query'
import { type Intent, useCommand } from '@/api/command'

/** An act on somebody's working time, after which shifts and the record are read again. */
export function useRosterCommand<Body>(
  send: (body: Body, intent: Intent) => Promise<unknown>,
  onDone?: () => void,
) {
  const queries = useQueryClient()
  return useCommand(send, {
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['roster'] })
      void queries.invalidateQueries({ queryKey: ['clinician', 'record'] })
      onDone?.()
    },
  })
}
