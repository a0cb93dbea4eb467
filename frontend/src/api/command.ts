import { useMutation, type UseMutationOptions, type UseMutationResult } from '@tanstack/react-query'
import { useState } from 'react'
import type { Problem } from './Problem'

/** Spread into a call of the generated client: says that sending again means the same act. */
export interface Intent {
  headers: { 'Idempotency-Key': string }
}

export interface CommandOptions<Answer, Variables> extends Omit<
  UseMutationOptions<Answer, Problem, Variables>,
  'mutationFn'
> {
  /** Names an act that must stay the same one when its screen is left and opened again before an answer came. */
  act?: string
}

/**
 * A change that a person asks for. Its idempotency key stays the same while the outcome is unknown (no answer, server
 * error) and the same thing is sent again; after an answer, or for anything else, it is a new act with a new key.
 */
export function useCommand<Answer, Variables = void>(
  send: (variables: Variables, intent: Intent, at: string) => Promise<Answer>,
  { act, ...options }: CommandOptions<Answer, Variables> = {},
): UseMutationResult<Answer, Problem, Variables> {
  const [keys] = useState(() => (act ? keysOf(act) : new IntentKeys()))
  return useMutation({ ...options, mutationFn: (variables) => keys.around(variables, send) })
}

const named = new Map<string, IntentKeys>()

function keysOf(act: string): IntentKeys {
  const keys = named.get(act) ?? new IntentKeys()
  named.set(act, keys)
  return keys
}

/** Remembers the key and the time of the one act whose outcome is not known yet. */
export class IntentKeys {
  private open: { what: string; key: string; at: string } | undefined

  async around<Answer, Variables>(
    variables: Variables,
    send: (variables: Variables, intent: Intent, at: string) => Promise<Answer>,
  ): Promise<Answer> {
    const what = JSON.stringify(variables) ?? ''
    if (this.open?.what !== what) {
      this.open = { what, key: crypto.randomUUID(), at: new Date().toISOString() }
    }
    const { key, at } = this.open
    try {
      const answer = await send(variables, { headers: { 'Idempotency-Key': key } }, at)
      this.open = undefined
      return answer
    } catch (problem) {
      if (!(problem as Problem).transient) this.open = undefined
      throw problem
    }
  }
}
