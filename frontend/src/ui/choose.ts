/** Adds or takes away a code; one of the `alone` codes ("none of these") stands by itself. */
export function toggled<Code extends string>(
  chosen: readonly Code[],
  code: Code,
  alone: readonly Code[] = [],
): Code[] {
  if (chosen.includes(code)) return chosen.filter((other) => other !== code)
  if (alone.includes(code)) return [code]
  return [...chosen.filter((other) => !alone.includes(other)), code]
}
