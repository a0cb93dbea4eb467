import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ConsentKind, ConsentStatus } from '@/api/gen'

export const kindWords: Record<ConsentKind, MessageDescriptor> = {
  TREATMENT: msg`Treatment`,
  TELEHEALTH_EXAM: msg`Exam by video or phone`,
  MESSAGES: msg`Messages`,
  PHOTO: msg`Photos`,
}

export const statusWords: Record<ConsentStatus, MessageDescriptor> = {
  NOT_ANSWERED: msg`Not signed yet`,
  SIGNED: msg`Signed`,
  REFUSED: msg`Not agreed`,
  TAKEN_BACK: msg`Taken back`,
  NEW_TEXT: msg`Signed, but there is a new text to read`,
}
