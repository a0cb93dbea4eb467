/** A copy that lacks some properties. */
export function without<From extends object, Name extends keyof From>(
  from: From,
  ...names: Name[]
): Omit<From, Name> {
  const gone: readonly PropertyKey[] = names
  const kept = Object.entries(from).filter(([name]) => !gone.includes(name))
  return Object.fromEntries(kept) as Omit<From, Name>
}
