import { useQueryClient } from '@tanstack/react-query'
import { type Intent, useCommand } from '@/api/command'

/** An act on a clinician's record, after which list and record are read again. */
export function useRecordCommand<Body>(
  send: (body: Body, intent: Intent) => Promise<unknown>,
  onDone: () => void,
) {
  const queries = useQueryClient()
  return useCommand(send, {
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['clinician'] })
      onDone()
    },
  })
}
