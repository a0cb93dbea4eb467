/** Whether changes arrive by themselves; when not, since when. */
export type Liveness = 'connecting' | 'live' | { downSince: number }

export interface BoardListener {
  /** These visits changed. `undefined`: events were missed, so any may have. */
  changed(ids: ReadonlySet<string> | undefined): void
  liveness(liveness: Liveness): void
}

const failuresUntilDown = 3
const reopenAfterMs = 5_000
/** Changes that come together are fetched together. */
const gatherMs = 100

/**
 * Follows the server's events of one region. An event carries ids only; who listens fetches what it lacks. The browser
 * reconnects a broken stream by itself, but gives one up that the server refused: that one is opened again here.
 */
export class BoardFeed {
  private readonly connect: () => EventSource
  private readonly listener: BoardListener
  private source: EventSource
  private firstFailure: number | undefined
  private failures = 0
  private gathered = new Set<string>()
  private gathering: ReturnType<typeof setTimeout> | undefined
  private reopening: ReturnType<typeof setTimeout> | undefined

  constructor(connect: () => EventSource, listener: BoardListener) {
    this.connect = connect
    this.listener = listener
    this.source = this.open()
  }

  close(): void {
    clearTimeout(this.gathering)
    clearTimeout(this.reopening)
    this.source.close()
  }

  private open(): EventSource {
    const source = this.connect()
    source.onopen = () => this.opened()
    source.onmessage = ({ data }: MessageEvent<string>) => this.arrived(data)
    source.onerror = () => this.failed()
    return source
  }

  private opened(): void {
    const missedSome = this.failures > 0
    this.failures = 0
    this.firstFailure = undefined
    this.listener.liveness('live')
    if (missedSome) this.listener.changed(undefined)
  }

  private arrived(data: string): void {
    const { type, id } = JSON.parse(data) as { type: string; id?: string }
    if (type !== 'visit' || !id) return this.listener.changed(undefined)
    this.gathered.add(id)
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined
      const ids = this.gathered
      this.gathered = new Set()
      this.listener.changed(ids)
    }, gatherMs)
  }

  private failed(): void {
    this.firstFailure ??= Date.now()
    this.failures += 1
    if (this.failures >= failuresUntilDown) {
      this.listener.liveness({ downSince: this.firstFailure })
    }
    if (this.source.readyState !== EventSource.CLOSED) return
    this.reopening = setTimeout(() => (this.source = this.open()), reopenAfterMs)
  }
}
