import type { BoardVisit, VisitStatus } from '@/api/gen'

const notBegun: readonly VisitStatus[] = ['REQUESTED', 'SCHEDULED']

/** What needs a dispatcher's eye, in the order of the strip. */
export const exceptions = {
  emergency: { label: 'Emergency', holds: ({ emergency, status }) => emergency && !isOver(status) },
  unassigned: { label: 'Unassigned', holds: ({ status }) => status === 'REQUESTED' },
  'not-ready': {
    label: 'Not ready',
    holds: ({ ready, status }) => !ready && notBegun.includes(status),
  },
  'no-show': { label: 'No-show reported', holds: ({ noShowReported }) => noShowReported },
  evv: { label: 'EVV exceptions', holds: ({ evvExceptions }) => evvExceptions.length > 0 },
} as const satisfies Record<string, { label: string; holds: (visit: BoardVisit) => boolean }>

export type Exception = keyof typeof exceptions

export const exceptionNames = Object.keys(exceptions) as Exception[]

export const isException = (name: unknown): name is Exception =>
  typeof name === 'string' && Object.hasOwn(exceptions, name)

export function countExceptions(visits: readonly BoardVisit[]): Record<Exception, number> {
  const count = (name: Exception) => visits.filter(exceptions[name].holds).length
  return Object.fromEntries(exceptionNames.map((name) => [name, count(name)])) as Record<
    Exception,
    number
  >
}

/** The visits that the strip and the filter leave over. */
export function sift(
  visits: readonly BoardVisit[],
  only: Exception | undefined,
  words: string,
): readonly BoardVisit[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return visits.filter((visit) => {
    if (only && !exceptions[only].holds(visit)) return false
    const text = searchable(visit).toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}

const searchable = ({ patientName, phone, addressLine, therapyName, nurse }: BoardVisit) =>
  [patientName, phone, addressLine, therapyName, nurse?.name].join(' ')

const isOver = (status: VisitStatus) =>
  status === 'CLOSED' || status === 'CANCELLED' || status === 'NO_SHOW'
