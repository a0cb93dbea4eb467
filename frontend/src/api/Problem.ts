/** What the server says when it refuses (RFC 9457), or that it could not be reached at all. */
export class Problem extends Error {
  readonly type: string
  readonly title: string
  readonly detail: string
  readonly status: number
  /** Further properties of the problem, such as `nearest` or `obstacles`. */
  readonly more: Readonly<Record<string, unknown>>
  private readonly fields: readonly FieldMessage[]

  constructor(body: ProblemBody, status: number) {
    super(body.detail ?? body.title ?? `HTTP ${status}`)
    this.name = 'Problem'
    this.type = body.type ?? 'about:blank'
    this.title = body.title ?? ''
    this.detail = body.detail ?? ''
    this.status = status
    this.fields = body.fields ?? []
    this.more = body
  }

  /** @param rule the end of the type, such as `scheduling/hold-expired` */
  is(rule: string): boolean {
    return this.type === `/problems/${rule}`
  }

  /** True when no answer came: nobody can say whether the server did what was asked. */
  get unreachable(): boolean {
    return this.status === 0
  }

  /** True when sending the same again may succeed. */
  get transient(): boolean {
    return this.unreachable || this.status >= 500
  }

  /** The first message of each field, by the field's path in the request body. */
  get byField(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.fields.toReversed().map(({ field, message }) => [field, message]),
    )
  }

  static async of(response: Response): Promise<Problem> {
    const body: unknown = await response.json().catch(() => undefined)
    return new Problem(isObject(body) ? body : {}, response.status)
  }
}

interface FieldMessage {
  field: string
  message: string
}

interface ProblemBody {
  type?: string
  title?: string
  detail?: string
  fields?: readonly FieldMessage[]
  [more: string]: unknown
}

const isObject = (body: unknown): body is ProblemBody => typeof body === 'object' && body !== null
