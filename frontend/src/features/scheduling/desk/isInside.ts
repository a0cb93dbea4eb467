import type { WallTime } from '@/ui/times'

/** Whether a wall time lies in a promised window; its end does not belong to it. */
export function isInside(
  { start, end }: { start: WallTime; end: WallTime },
  date: string,
  time: string,
): boolean {
  const wanted = `${date}T${time}`
  return wanted >= start.local.slice(0, 16) && wanted < end.local.slice(0, 16)
}
