import type { ClearanceOutcome } from '@/api/gen'

export const outcomeKeys = [
  { key: '1', outcome: 'CLEARED', name: 'Cleared' },
  { key: '2', outcome: 'CLEARED_WITH_CONDITIONS', name: 'Cleared with conditions' },
  { key: '3', outcome: 'NOT_CLEARED', name: 'Not cleared' },
] as const satisfies readonly { key: string; outcome: ClearanceOutcome; name: string }[]
