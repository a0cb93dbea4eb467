import type { Obstacle } from '@/api/gen'
import type { Problem } from '@/api/Problem'

/** The obstacles that came with a refusal; more than the page knew when it was loaded. */
export function refusedObstacles(problem: Problem | null): readonly Obstacle[] {
  return problem?.is('visit/blocked') ? ((problem.more.obstacles ?? []) as Obstacle[]) : []
}
