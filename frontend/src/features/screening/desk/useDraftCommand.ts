import { useQueryClient } from '@tanstack/react-query'
import { type Intent, useCommand } from '@/api/command'
import type { DraftView } from '@/api/gen'
import { draftQuery, editionsQuery } from './queries'

/** A step of the draft: its answer is what the page shows next. */
export function useDraftCommand<Variables>(
  send: (variables: Variables, intent: Intent) => Promise<DraftView>,
  onDone?: () => void,
) {
  const queries = useQueryClient()
  return useCommand(send, {
    onSuccess: (draft: DraftView) => {
      queries.setQueryData(draftQuery.queryKey, draft)
      void queries.invalidateQueries({ queryKey: editionsQuery.queryKey })
      onDone?.()
    },
  })
}
