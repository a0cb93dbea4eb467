import type { BoardVisit, VisitStatus } from '@/api/gen'

/** What a dispatcher can do with a visit, each with its key. */
export const acts = {
  assign: {
    key: 'a',
    label: 'Assign a nurse',
    fits: ({ status }) => isIn(status, 'REQUESTED', 'SCHEDULED'),
  },
  move: {
    key: 'm',
    label: 'Move',
    fits: ({ status }) => isIn(status, 'REQUESTED', 'SCHEDULED'),
  },
  swap: { key: 's', label: 'Swap nurses', fits: ({ status }) => status === 'SCHEDULED' },
  unassign: { key: 'u', label: 'Unassign', fits: ({ status }) => status === 'SCHEDULED' },
  cancel: {
    key: 'c',
    label: 'Cancel the visit',
    fits: ({ status }) => isIn(status, 'REQUESTED', 'SCHEDULED', 'EN_ROUTE'),
  },
  repeat: {
    key: 'r',
    label: 'Repeat…',
    fits: ({ status }) => isIn(status, 'REQUESTED', 'SCHEDULED'),
  },
  'no-show': { key: 'n', label: 'Confirm no-show', fits: ({ noShowReported }) => noShowReported },
  evv: {
    key: 'e',
    label: 'Explain EVV exception',
    fits: ({ evvExceptions }) => evvExceptions.length > 0,
  },
  point: { key: 'p', label: 'Set the exact point', fits: () => true },
} as const satisfies Record<
  string,
  { key: string; label: string; fits: (visit: BoardVisit) => boolean }
>

export type Act = keyof typeof acts

const names = Object.keys(acts) as Act[]

export const isAct = (name: unknown): name is Act =>
  typeof name === 'string' && Object.hasOwn(acts, name)

export const actsFor = (visit: BoardVisit): Act[] => names.filter((act) => acts[act].fits(visit))

export const allActs = names

const isIn = (status: VisitStatus, ...some: VisitStatus[]) => some.includes(status)
