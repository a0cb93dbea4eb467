import { type UseMutationResult, useQueryClient } from '@tanstack/react-query'
import { type Intent, useCommand } from '@/api/command'
import type { Problem } from '@/api/Problem'

/**
 * A decision on a visit. It is done when the review shows it; the list of reviews follows. A refused one may have been
 * decided by a colleague, so that is shown too.
 */
export function useDecision<Body>(
  visitId: string,
  send: (body: Body, intent: Intent) => Promise<unknown>,
  onDone: () => void,
): UseMutationResult<unknown, Problem, Body> {
  const queries = useQueryClient()
  return useCommand(send, {
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['review', visitId] })
      void queries.invalidateQueries({ queryKey: ['review', 'list'] })
      onDone()
    },
    onError: () => void queries.invalidateQueries({ queryKey: ['review', visitId] }),
  })
}
