import type { IdentifierKind, IdentityView } from '@/api/gen'

export const identifiers: Record<IdentifierKind, string> = {
  FULL_NAME: 'Full name',
  BIRTH_DATE: 'Date of birth',
  ADDRESS: 'Address',
  PHONE: 'Phone number',
  PHOTO_ID: 'Photo identification',
}

/** What was compared, and how it came out. */
export function identifierWords({ identifiers: compared, matches, by }: IdentityView): string {
  const kinds = compared.map((kind) => identifiers[kind].toLowerCase()).join(' and ')
  return `${matches ? 'Matches' : 'Does not match'}: ${kinds}, checked by ${by}`
}
