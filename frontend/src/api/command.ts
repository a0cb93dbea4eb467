import { useMutation, type UseMutationOptions, type UseMutationResult } from '@tanstack/react-query'
import { useState } from 'react'
import type { Problem } from './Problem'

/** Spread into a call of the generated client: says that sending again means the same act. */
export interface Intent {
  headers: { 'Idempotency-Key': string }
}

/**
 * A change that a person asks for. Its idempotency key stays the same while the outcome is unknown (no answer, server
 * error) and the same thing is sent again; after an answer, or for anything else, it is a new act with a new key.
 */
export function useCommand<Answer, Variables = void>(
  send: (variables: Variables, intent: Intent) => Promise<Answer>,
  options?: Omit<UseMutationOptions<Answer, Problem, Variables>, 'mutationFn'>,
): UseMutationResult<Answer, Problem, Variables> {
  const [keys] = useState(() => new IntentKeys())
  return useMutation({ ...options, mutationFn: (variables) => keys.around(variables, send) })
}

/** Remembers the key of the one act whose outcome is not known yet. */
export class IntentKeys {
  private open: { what: string; key: string } | undefined

  async around<Answer, Variables>(
    variables: Variables,
    send: (variables: Variables, intent: Intent) => Promise<Answer>,
  ): Promise<Answer> {
    const what = JSON.stringify(variables) ?? ''
    if (this.open?.what !== what) this.open = { what, key: crypto.randomUUID() }
    try {
      const answer = await send(variables, { headers: { 'Idempotency-Key': this.open.key } })
      this.open = undefined
      return answer
    } catch (problem) {
      if (!(problem as Problem).transient) this.open = undefined
      throw problem
    }
  }
}
