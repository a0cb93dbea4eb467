import { createContext, type ReactNode, use, useState } from 'react'
import type { AreaView, BookAddress, SlotView, TherapyView, When } from '@/api/gen'
import type { Person } from '@/features/identity/book/person'
import type { Held } from '@/features/scheduling/book/hold'
import type { Reasons } from '@/features/visit/book/ReasonStep'

/** A booking that is not finished. */
export interface Draft {
  address: Partial<BookAddress>
  area?: AreaView
  therapy?: TherapyView
  given: Reasons
  hold?: Held
  /** The time that could not be kept, and what is free near it. */
  lost?: { start: When; nearest: SlotView[] }
  /** Another time for a booked visit, not confirmed yet. */
  move?: { visitId: string; hold?: Held; lost?: { start: When; nearest: SlotView[] } }
  person: Partial<Person>
  /** A one-time link was asked for; the booking goes on when it has been opened. */
  linkAsked?: boolean
  /** The visit whose health questions and consent are still part of this booking. */
  visitId?: string
  /** Fixed words that an answer or a report brought; they survive a reload. */
  emergency?: { visitId: string; text: string }
}

const empty: Draft = {
  address: {},
  given: { reasons: [] },
  person: {},
}

const KEY = 'rounds.booking'

interface DraftStore {
  draft: Draft
  /** `undefined` takes a part away. */
  change: (parts: { [Part in keyof Draft]?: Draft[Part] | undefined }) => void
}

const DraftContext = createContext<DraftStore | undefined>(undefined)

/**
 * Keeps the draft in sessionStorage: a reload, a lost network or an expired hold costs no answer, and nothing about a
 * person stays on a shared phone once the tab is closed. A password never gets here.
 */
export function DraftProvider({ children }: { children: ReactNode }) {
  const [draft, setDraft] = useState<Draft>(stored)
  const save = (next: Draft) => {
    setDraft(next)
    sessionStorage.setItem(KEY, JSON.stringify(next))
  }
  const store: DraftStore = {
    draft,
    change: (parts) => save({ ...stored(), ...parts } as Draft),
  }
  return <DraftContext value={store}>{children}</DraftContext>
}

export function useDraft(): DraftStore {
  const store = use(DraftContext)
  if (!store) throw new Error('useDraft outside of DraftProvider')
  return store
}

function stored(): Draft {
  return { ...empty, ...(JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Draft>) }
}
