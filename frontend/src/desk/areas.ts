import {
  IconClipboardHeart,
  IconClipboardCheck,
  IconHistory,
  IconListDetails,
  IconMapPin,
  IconMessageQuestion,
  IconNurse,
  IconPills,
  IconTimeline,
  IconUsers,
} from '@tabler/icons-react'
import type { Role } from '@/api/gen'

export interface Area {
  path: string
  label: string
  icon: typeof IconUsers
  roles: readonly Role[]
}

/** What stands in the rail, in its order, and who may open it. */
export const areas = [
  { path: '/today', label: 'Today', icon: IconListDetails, roles: ['DISPATCHER'] },
  { path: '/timeline', label: 'Timeline', icon: IconTimeline, roles: ['DISPATCHER'] },
  {
    path: '/reviews',
    label: 'Reviews',
    icon: IconClipboardCheck,
    roles: ['PRESCRIBER', 'CLINICAL_LEAD'],
  },
  {
    path: '/side-effects',
    label: 'Side effects',
    icon: IconClipboardHeart,
    roles: ['PRESCRIBER', 'CLINICAL_LEAD'],
  },
  {
    path: '/clinicians',
    label: 'Clinicians',
    icon: IconNurse,
    roles: ['DISPATCHER', 'CLINICAL_LEAD', 'ADMIN'],
  },
  { path: '/catalogue', label: 'Catalogue', icon: IconPills, roles: ['ADMIN'] },
  {
    path: '/questions',
    label: 'Questions',
    icon: IconMessageQuestion,
    roles: ['CLINICAL_LEAD', 'ADMIN'],
  },
  {
    path: '/regions',
    label: 'Regions',
    icon: IconMapPin,
    roles: ['PRESCRIBER', 'CLINICAL_LEAD', 'ADMIN'],
  },
  { path: '/staff', label: 'Staff', icon: IconUsers, roles: ['ADMIN'] },
  { path: '/audit', label: 'Audit', icon: IconHistory, roles: ['PRIVACY_OFFICER'] },
] as const satisfies readonly Area[]

/** Pages without an entry of their own: one gets there from a review or a report. */
const further: readonly Pick<Area, 'path' | 'roles'>[] = [
  { path: '/visits', roles: ['PRESCRIBER', 'CLINICAL_LEAD'] },
]

export function areasOf(roles: readonly Role[]): readonly (typeof areas)[number][] {
  return areas.filter((area) => shares(area.roles, roles))
}

/** @param path the page's path inside the desk, such as `/reviews/0190…` */
export function mayOpen(path: string, roles: readonly Role[]): boolean {
  const area = [...areas, ...further].find(
    (one) => path === one.path || path.startsWith(`${one.path}/`),
  )
  // A path of no area is the start page or one that does not exist, which the router says itself.
  return !area || shares(area.roles, roles)
}

const shares = (one: readonly Role[], other: readonly Role[]) => one.some((r) => other.includes(r))
