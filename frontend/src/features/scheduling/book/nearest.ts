import type { SlotDay, SlotView } from '@/api/gen'
import type { Problem } from '@/api/Problem'

/** The times that the server offers instead of one that is gone. */
export function offeredInstead(problem: Problem): SlotView[] {
  return Array.isArray(problem.more.nearest) ? (problem.more.nearest as SlotView[]) : []
}

/** The three free times nearest to a moment, in their order of time. */
export function nearestTo(days: readonly SlotDay[], at: string): SlotView[] {
  const distance = (slot: SlotView) => Math.abs(Date.parse(slot.start.at) - Date.parse(at))
  return days
    .flatMap((day) => day.slots)
    .toSorted((one, other) => distance(one) - distance(other))
    .slice(0, 3)
    .toSorted((one, other) => one.start.at.localeCompare(other.start.at))
}
