import { useState } from 'react'
import type { GeoPoint } from '@/api/gen'
import { useDraft } from './drafts'

/**
 * Asks the device for its position once, at this tap.
 *
 * @return nothing when it is refused, not to be had within ten seconds, or the device has none: never a reason to wait
 */
function currentPosition(): Promise<GeoPoint | undefined> {
  if (!('geolocation' in navigator)) return Promise.resolve(undefined)
  return new Promise((resolve) =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({
          latitude: coords.latitude,
          longitude: coords.longitude,
          accuracyM: coords.accuracy,
        }),
      () => resolve(undefined),
      { enableHighAccuracy: true, timeout: 10_000, maximumAge: 0 },
    ),
  )
}

interface Tapped {
  position?: GeoPoint
  asked: boolean
}

const untouched: Tapped = { asked: false }

/** The position of the first tap; whoever has to send again does not move the place. */
export function useTapPosition(key: string) {
  const [looking, setLooking] = useState(false)
  const [tapped, change, forget] = useDraft(key, untouched)
  const find = async () => {
    if (tapped.asked) return tapped.position
    setLooking(true)
    const position = await currentPosition().finally(() => setLooking(false))
    change({ asked: true, ...(position && { position }) })
    return position
  }
  return { looking, find, forget }
}
