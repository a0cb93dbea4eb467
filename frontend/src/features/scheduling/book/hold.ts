import { useEffect, useState } from 'react'
import type { HoldView } from '@/api/gen'

/** A time that is kept for this patient, with the end of the hold on this device's own clock. */
export interface Held extends HoldView {
  endsHere: number
  zip: string
}

/** The server says how many seconds are left, so a wrong clock on the phone does not matter. */
export const held = (hold: HoldView, zip: string): Held => ({
  ...hold,
  endsHere: Date.now() + hold.secondsLeft * 1000,
  zip,
})

export function useSecondsLeft(hold: Held | undefined): number {
  const [left, setLeft] = useState(() => secondsLeft(hold))
  useEffect(() => {
    const tick = () => setLeft(secondsLeft(hold))
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [hold])
  return left
}

const secondsLeft = (hold: Held | undefined) =>
  hold ? Math.max(0, Math.ceil((hold.endsHere - Date.now()) / 1000)) : 0

/** Whether a time is kept still; then none has to be chosen. */
export const isHeld = (hold: Held | undefined) => secondsLeft(hold) > 0

/** 9:05 */
export const clockFace = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
