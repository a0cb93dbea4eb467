import type { ClearanceStatus, ClearanceView } from '@/api/gen'
import type { Tone } from '@/ui/ToneBadge'

interface Look {
  tone: Tone
  word: string
  free: boolean
}

const looks: Record<ClearanceStatus, Look> = {
  PENDING: { tone: 'amber', word: 'Not cleared yet', free: false },
  CLEARED: { tone: 'green', word: 'Cleared', free: true },
  CLEARED_WITH_CONDITIONS: { tone: 'amber', word: 'Cleared with conditions', free: true },
  NOT_CLEARED: { tone: 'red', word: 'Not cleared', free: false },
  EXPIRED: { tone: 'red', word: 'Clearance lapsed', free: false },
  REVOKED: { tone: 'red', word: 'Clearance withdrawn', free: false },
}

export const clearanceLook = (clearance: ClearanceView | undefined): Look =>
  looks[clearance?.status ?? 'PENDING']
