/** The screens of an open visit; `path` is the visit itself. */
export const screens = [
  'path',
  'note',
  'side-effect',
  'no-show',
  'decline',
  'could-not-treat',
  'consent',
] as const

export type Screen = (typeof screens)[number]

/** Then the tablet shows nothing of other patients and none of the words for staff. */
export const inPatientsHands = (screen: Screen) => screen === 'consent'

/** Where the nurse is, as it stands in the address. */
export interface Place {
  /** The day whose visits are listed; absent is today. */
  date?: string
  visit?: string
  screen: Screen
}

const base = '/nurse/'

export function placeIn({ pathname, search }: Pick<URL, 'pathname' | 'search'>): Place {
  const [, visit, screen] = pathname.replace(base, '').split('/').filter(Boolean)
  const date = new URLSearchParams(search).get('date')
  return {
    ...(date && { date }),
    ...(visit && { visit }),
    screen: screens.find((known) => known === screen) ?? 'path',
  }
}

export function addressOf({ date, visit, screen }: Place): string {
  const parts = visit ? ['visits', visit, ...(screen === 'path' ? [] : [screen])] : []
  return base + parts.join('/') + (date ? `?date=${date}` : '')
}
