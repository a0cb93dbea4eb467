import { type UseMutationResult, useQueryClient } from '@tanstack/react-query'
import { type Intent, useCommand } from '@/api/command'
import type { Review } from '@/api/gen'
import type { Problem } from '@/api/Problem'
import { reviewQuery } from './queries'

/** An act of a review. Its answer is the review as it stands now, so nothing is asked for twice. */
export function useReviewCommand<Body>(
  visitId: string,
  send: (body: Body, intent: Intent) => Promise<Review>,
  onDone: () => void,
): UseMutationResult<Review, Problem, Body> {
  const queries = useQueryClient()
  return useCommand(send, {
    onSuccess: (review) => {
      queries.setQueryData(reviewQuery(visitId).queryKey, review)
      void queries.invalidateQueries({ queryKey: ['review', 'list'] })
      onDone()
    },
  })
}
