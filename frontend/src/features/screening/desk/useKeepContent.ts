import type { UseMutationResult } from '@tanstack/react-query'
import { changeEditionDraft, type DraftView, type EditionContent } from '@/api/gen'
import type { Problem } from '@/api/Problem'
import { useDraftCommand } from './useDraftCommand'

export type KeepContent = UseMutationResult<DraftView, Problem, EditionContent>

/** Saves the whole draft; refused if somebody else was faster. */
export const useKeepContent = (version: number, onDone: () => void): KeepContent =>
  useDraftCommand(
    (content: EditionContent) => changeEditionDraft({ body: { content, version } }),
    onDone,
  )
