import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ConsentDecision, SignerAuthority } from '@/api/gen'
import type { FieldErrors } from '@/ui/ErrorSummary'
import type { Signature } from '@/ui/SignaturePad'

/** What was filled in below the text. */
export interface Signed {
  name: string
  signature: Signature
  authority: SignerAuthority
  authorityWords: string
  questionsAnswered: boolean
}

export const blank: Signed = {
  name: '',
  signature: { cannotDraw: false },
  authority: 'SELF',
  authorityWords: '',
  questionsAnswered: false,
}

/** A refusal needs a name only; an agreement also a signature and no open question. */
export function missingIn(signed: Signed, decision: ConsentDecision, i18n: I18n): FieldErrors {
  const { name, signature, authority, authorityWords, questionsAnswered } = signed
  const agrees = decision === 'AGREE'
  return {
    ...(agrees &&
      !questionsAnswered && {
        questionsAnswered: i18n._(
          msg`Do not sign before your questions are answered. You can call us.`,
        ),
      }),
    ...(authority !== 'SELF' &&
      !authorityWords.trim() && {
        authorityWords: i18n._(msg`Say who you are to the patient`),
      }),
    ...(!name.trim() && { typedName: i18n._(msg`Type your full name`) }),
    ...(agrees &&
      !signature.path &&
      !signature.cannotDraw && {
        signatureSvg: i18n._(msg`Sign in the field, or say that you cannot draw`),
      }),
  }
}
