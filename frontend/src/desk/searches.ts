import type { FlagLevel, ScreeningKind } from '@/api/gen'
import {
  type ClinicianException,
  isException as isClinicianException,
} from '@/features/clinician/desk/exceptions'
import { type Exception, isException } from '@/features/dispatch/desk/exceptions'
import { type Act, isAct } from './today/acts'

/** What each page keeps in its address. Anything else that stands there is dropped. */
type Raw = Record<string, unknown>

export interface TodaySearch {
  region?: string
  date?: string
  q?: string
  only?: Exception
  visit?: string
  act?: Act
  why?: true
}

export const todaySearch = (raw: Raw): TodaySearch =>
  given({
    region: text(raw.region),
    date: day(raw.date),
    q: text(raw.q),
    only: isException(raw.only) ? raw.only : undefined,
    visit: text(raw.visit),
    act: isAct(raw.act) ? raw.act : undefined,
    why: yes(raw.why),
  })

export interface TimelineSearch {
  region?: string
  date?: string
  view?: 'week'
  visit?: string
  act?: Act
  why?: true
}

export const timelineSearch = (raw: Raw): TimelineSearch =>
  given({
    region: text(raw.region),
    date: day(raw.date),
    view: oneOf(raw.view, ['week'] as const),
    visit: text(raw.visit),
    act: isAct(raw.act) ? raw.act : undefined,
    why: yes(raw.why),
  })

export interface ReviewsSearch {
  visit?: string
  level?: FlagLevel | 'NONE'
  kind?: ScreeningKind
  undecided?: true
  state?: string
  region?: string
  whose?: 'MINE' | 'HANDED_OVER'
  call?: true
  done?: true
}

export const reviewsSearch = (raw: Raw): ReviewsSearch =>
  given({
    visit: text(raw.visit),
    level: oneOf(raw.level, ['STOP_FINAL', 'STOP', 'NEEDS_REVIEW', 'INFO', 'NONE'] as const),
    kind: oneOf(raw.kind, ['FULL', 'RESCREEN'] as const),
    undecided: yes(raw.undecided),
    state: text(raw.state),
    region: text(raw.region),
    whose: oneOf(raw.whose, ['MINE', 'HANDED_OVER'] as const),
    call: yes(raw.call),
    done: yes(raw.done),
  })

export interface ReportsSearch {
  report?: string
  all?: true
}

export const reportsSearch = (raw: Raw): ReportsSearch =>
  given({ report: text(raw.report), all: yes(raw.all) })

export interface CliniciansSearch {
  region?: string
  week?: string
  clinician?: string
  only?: ClinicianException
}

export const cliniciansSearch = (raw: Raw): CliniciansSearch =>
  given({
    region: text(raw.region),
    week: day(raw.week),
    clinician: text(raw.clinician),
    only: isClinicianException(raw.only) ? raw.only : undefined,
  })

export interface AuditSearch {
  patient?: string
  account?: string
  visit?: string
  action?: string
  from?: string
  to?: string
  before?: string
}

export const auditSearch = (raw: Raw): AuditSearch =>
  given({
    patient: text(raw.patient),
    account: text(raw.account),
    visit: text(raw.visit),
    action: text(raw.action),
    from: text(raw.from),
    to: text(raw.to),
    before: text(raw.before),
  })

/** The router reads figures in an address as numbers. */
const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined

const day = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined

const yes = (value: unknown) => (value === true ? true : undefined)

const oneOf = <One extends string>(value: unknown, some: readonly One[]) =>
  some.find((one) => one === value)

/** Leaves out what is not given. */
function given<Search extends object>(
  search: Search,
): { [Name in keyof Search]?: NonNullable<Search[Name]> } {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined),
  ) as ReturnType<typeof given<Search>>
}
