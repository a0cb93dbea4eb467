import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Draft } from './draft'

/** The seven steps of a booking, in their order. */
export const steps = ['where', 'therapy', 'reason', 'when', 'you', 'health', 'consent'] as const
export type Step = (typeof steps)[number]

export const stepNames: Record<Step, MessageDescriptor> = {
  where: msg`Where`,
  therapy: msg`Therapy`,
  reason: msg`Reason`,
  when: msg`When`,
  you: msg`You`,
  health: msg`Your health`,
  consent: msg`Consent`,
}

/** Where the five steps before the booking live; the last two belong to a visit. */
export const stepPaths = {
  where: '/',
  therapy: '/therapy',
  reason: '/reason',
  when: '/when',
  you: '/you',
} as const
export type EarlyStep = keyof typeof stepPaths

/** The first step whose answer a later one needs and does not have. */
export function missingBefore(step: EarlyStep, draft: Draft): EarlyStep | undefined {
  const needed: [EarlyStep, boolean][] = [
    ['where', Boolean(draft.area && draft.address.line1)],
    ['therapy', Boolean(draft.therapy)],
    ['reason', draft.given.reasons.length > 0],
    ['when', Boolean(draft.hold ?? draft.lost)],
  ]
  const before = needed.slice(0, steps.indexOf(step))
  return before.find(([, given]) => !given)?.[0]
}
