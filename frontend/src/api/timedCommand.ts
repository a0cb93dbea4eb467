import type { UseMutationOptions } from '@tanstack/react-query'
import { useRef } from 'react'
import { type Intent, useCommand } from './command'
import type { Problem } from './Problem'

/** What is sent with the time of the tap on the device. */
export type Timed<What> = What & { deviceAt: string }

/**
 * A command that carries the time of the tap. While nobody knows whether the server did it, sending again keeps that
 * time, so that it stays the same act under the same idempotency key.
 */
export function useTimedCommand<Answer, What extends object>(
  send: (what: Timed<What>, intent: Intent) => Promise<Answer>,
  options?: Omit<UseMutationOptions<Answer, Problem, Timed<What>>, 'mutationFn'>,
) {
  const tap = useRef<{ what: string; at: string }>(undefined)
  const { mutate, ...command } = useCommand(send, options)
  return {
    ...command,
    act(what: What, callbacks?: { onSuccess?: (answer: Answer) => void }) {
      const same = tap.current?.what === JSON.stringify(what)
      const at = same ? tap.current!.at : new Date().toISOString()
      tap.current = { what: JSON.stringify(what), at }
      mutate(
        { ...what, deviceAt: at },
        {
          onSuccess: (answer) => callbacks?.onSuccess?.(answer),
          onSettled: (_, problem) => {
            if (!problem?.transient) tap.current = undefined
          },
        },
      )
    },
  }
}
