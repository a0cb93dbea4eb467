import { useEffect, useEffectEvent } from 'react'
import type { BookAddress } from '@/api/gen'
import type { Person } from '@/features/identity/book/person'
import { useOpenAccount, useSession } from '@/features/identity/session'
import { useMyRecord } from '@/features/patient/record'
import { useBookVisit } from '@/features/scheduling/book/booking'
import { offeredInstead } from '@/features/scheduling/book/nearest'
import { useDraft } from './draft'
import { go, replace } from './route'

/** The next booking chooses anew; where and who stay. */
const booked = {
  therapy: undefined,
  given: { reasons: [] },
  hold: undefined,
  lost: undefined,
  linkAsked: undefined,
}

/** From "who are you" to a booked visit: opens the account where there is none, then books the held time. */
export function useBooking() {
  const { draft, change } = useDraft()
  const session = useSession()
  const account = session.data?.account
  const record = useMyRecord(Boolean(account))
  const open = useOpenAccount()
  const book = useBookVisit()
  const person = prefilled(draft.person, account?.name, record.data?.phone)

  const bookHeld = () => {
    const { hold, therapy, given, address } = draft
    if (!hold || !therapy) return
    book.mutate(
      {
        holdId: hold.id,
        holdToken: hold.token,
        therapyId: therapy.id,
        reasons: given.reasons,
        ...(given.reasonText?.trim() && { reasonText: given.reasonText.trim() }),
        name: person.name.trim(),
        phone: person.phone.trim(),
        address: address as BookAddress,
      },
      {
        onSuccess: ({ visitId }) => {
          change({ visitId, ...booked })
          go(`/visits/${visitId}/health/1`)
        },
        onError: (problem) => {
          if (problem.is('scheduling/hold-expired')) {
            change({ lost: { start: hold.window.start, nearest: offeredInstead(problem) } })
          }
          // Booked by a request whose answer never came: nobody books the same visit twice.
          if (problem.is('scheduling/hold-used')) {
            change(booked)
            replace('/visits')
          }
        },
      },
    )
  }

  const signedIn = Boolean(account)
  const onLinkOpened = useEffectEvent(bookHeld)
  const continues = signedIn && Boolean(draft.linkAsked) && !draft.lost
  useEffect(() => {
    if (continues) onLinkOpened()
  }, [continues])

  const accountExists = open.error?.is('identity/sign-in-instead') ?? false
  const expired = book.error?.is('scheduling/hold-expired') ?? false
  return {
    ready: session.data !== undefined,
    signedIn,
    accountExists,
    person,
    busy: open.isPending || book.isPending,
    problem: (accountExists ? null : open.error) ?? (expired ? null : book.error),
    go(password: string | undefined) {
      if (signedIn) return bookHeld()
      open.mutate(
        { name: person.name.trim(), email: person.email.trim(), ...(password && { password }) },
        { onSuccess: (view) => (view.account ? bookHeld() : change({ linkAsked: true })) },
      )
    },
  }
}

/** What the account knows is not asked again; a field that was emptied stays empty. */
const prefilled = (
  person: Partial<Person>,
  name: string | undefined,
  phone: string | undefined,
): Person => ({
  name: person.name ?? name ?? '',
  phone: person.phone ?? phone ?? '',
  email: person.email ?? '',
})
