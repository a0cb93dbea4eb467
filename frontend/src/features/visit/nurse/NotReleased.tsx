import type { Obstacle } from '@/api/gen'
import { Obstacles } from './Obstacles'

/** Said plainly and first: nobody drives to a visit that may not go on. */
export function NotReleased({ obstacles }: { obstacles: readonly Obstacle[] }) {
  const title = isReleased(obstacles)
    ? 'Look at this before you leave'
    : 'Not released. Do not leave yet'
  return <Obstacles title={title} obstacles={obstacles} />
}

export const isReleased = (obstacles: readonly Obstacle[]): boolean =>
  obstacles.every(({ overridable }) => overridable)
