import type { FieldErrors } from '@/ui/ErrorSummary'

/** What a patient says about themselves; the password is asked for, used and never kept. */
export interface Person {
  name: string
  phone: string
  email: string
}

export const PASSWORD_LENGTH = 15

export interface PersonWords {
  name: string
  phone: string
  email: string
  password: string
}

/** @param password undefined when none is asked for */
export function missingOf(
  person: Person,
  password: string | undefined,
  emailNeeded: boolean,
  words: PersonWords,
): FieldErrors {
  const missing: Record<string, string> = {}
  if (!person.name.trim()) missing.name = words.name
  if (person.phone.replace(/\D/g, '').length < 10) missing.phone = words.phone
  if (emailNeeded && !/^\S+@\S+\.\S+$/.test(person.email)) missing.email = words.email
  if (password !== undefined && password.length < PASSWORD_LENGTH) missing.password = words.password
  return missing
}
