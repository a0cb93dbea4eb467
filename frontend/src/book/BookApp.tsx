import { lazy, Suspense, useEffect } from 'react'
import { LoadingState } from '@/ui/states'
import { ReasonPage, TherapyPage, WherePage } from './BookingPages'
import { Frame } from './Frame'
import { early } from './InOrder'
import { usePath } from './route'
import { pageAt, type Routes } from './routes'

const loadLater = async () => ({ default: (await import('./LaterPages')).LaterPages })
const LaterPages = lazy(loadLater)

const routes: Routes = [
  ['/', () => <WherePage />],
  ['/therapy', () => early('therapy', <TherapyPage />)],
  ['/reason', () => early('reason', <ReasonPage />)],
]

/** The first pages come with the app, the others while these are read. */
export function BookApp() {
  const at = usePath()
  useEffect(fetchLater, [])
  return (
    pageAt(at, routes) ?? (
      <Suspense fallback={<Frame children={<LoadingState />} />}>
        <LaterPages at={at} />
      </Suspense>
    )
  )
}

/** A part that does not arrive now is asked for again when its page is opened. */
function fetchLater() {
  const timer = setTimeout(() => void loadLater().catch(() => undefined), 2000)
  return () => clearTimeout(timer)
}
