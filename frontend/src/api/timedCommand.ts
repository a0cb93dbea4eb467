import { type CommandOptions, type Intent, useCommand } from './command'

/** What is sent with the time of the tap on the device. */
export type Timed<What> = What & { deviceAt: string }

/**
 * A command that carries the time of the tap. While nobody knows whether the server did it, sending again keeps that
 * time, so that it stays the same act under the same idempotency key.
 */
export function useTimedCommand<Answer, What extends object>(
  send: (what: Timed<What>, intent: Intent) => Promise<Answer>,
  options?: CommandOptions<Answer, What>,
) {
  const { mutate, ...command } = useCommand<Answer, What>(
    (what, intent, at) => send({ ...what, deviceAt: at }, intent),
    options,
  )
  return { ...command, act: mutate }
}
