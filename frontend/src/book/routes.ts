import type { ReactNode } from 'react'
import { match } from './route'

export type Params = Record<string, string>

/** Addresses below /book and the page of each. */
export type Routes = [string, (params: Params) => ReactNode][]

/** The page of an address, if it is one of these. */
export function pageAt(at: string, routes: Routes): ReactNode {
  for (const [pattern, page] of routes) {
    const params = match(pattern, at)
    if (params) return page(params)
  }
  return undefined
}
