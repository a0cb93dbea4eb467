import { useSyncExternalStore } from 'react'
import { addressOf, type Place, placeIn } from './place'

const moved = 'rounds:moved'

/** Where the nurse is; the Back key works. */
export function usePlace(): Place {
  const address = useSyncExternalStore(subscribe, () => location.pathname + location.search)
  return placeIn(new URL(address, location.origin))
}

export function goTo(place: Place): void {
  history.pushState(null, '', addressOf(place))
  window.dispatchEvent(new Event(moved))
}

function subscribe(listener: () => void) {
  window.addEventListener('popstate', listener)
  window.addEventListener(moved, listener)
  return () => {
    window.removeEventListener('popstate', listener)
    window.removeEventListener(moved, listener)
  }
}
