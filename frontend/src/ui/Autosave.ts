import type { Problem } from '@/api/Problem'

export type SaveState = 'untouched' | 'waiting' | 'saving' | 'saved' | 'failed'

const pause = 500
const retry = 5_000

/**
 * Saves what is typed after a short pause, one request at a time and always the newest text. What could not be sent is
 * kept: tried again while that may help, else with the next key.
 */
export class Autosave<Value> {
  private newest: { value: Value } | undefined
  private sending: Promise<void> | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly send: (value: Value) => Promise<unknown>
  private readonly tell: (state: SaveState) => void

  /** @param send rejects when the value was not stored */
  constructor(send: (value: Value) => Promise<unknown>, tell: (state: SaveState) => void) {
    this.send = send
    this.tell = tell
  }

  change(value: Value): void {
    this.newest = { value }
    this.tell('waiting')
    this.later(pause)
  }

  /** Sends now what waits. @return whether everything typed is stored */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer)
    await this.sending
    if (this.newest) await (this.sending = this.store(this.newest))
    return !this.newest
  }

  private async store(taken: { value: Value }): Promise<void> {
    this.tell('saving')
    try {
      await this.send(taken.value)
      if (this.newest === taken) this.newest = undefined
      this.tell(this.newest ? 'waiting' : 'saved')
    } catch (reason) {
      this.tell('failed')
      if (mayPass(reason)) this.later(retry)
    }
  }

  private later(delay: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), delay)
  }
}

/** No answer, a fault of the server, or an ended session: not a word about the text itself. */
const mayPass = (reason: unknown) => {
  const { transient, status } = reason as Problem
  return transient || status === 401
}
