import type { StricterLimit } from '@/api/gen'

/** A limit of one patient, such as "stop at 160 or more". */
export function limitWords({ level, atLeast, atMost }: StricterLimit): string {
  const call = level === 'STOP' ? 'stop' : 'second look'
  return atLeast !== undefined ? `${call} at ${atLeast} or more` : `${call} at ${atMost} or less`
}
