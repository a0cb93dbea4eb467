import { queryOptions } from '@tanstack/react-query'
import { editionDraft, editions } from '@/api/gen'

export const editionsQuery = queryOptions({
  queryKey: ['questionnaire', 'editions'],
  queryFn: ({ signal }) => editions({ signal }),
})

export const draftQuery = queryOptions({
  queryKey: ['questionnaire', 'draft'],
  queryFn: ({ signal }) => editionDraft({ signal }),
})
