/** Fields of a note in which two versions differ from the one they both started from. */
export interface Merged<Fields> {
  fields: Fields
  /** Changed on both sides to different things: the nurse picks. */
  clashes: (keyof Fields)[]
}

/**
 * Brings what was typed here together with what was saved elsewhere since. Text typed here always stays; where both
 * sides changed the same field it is named as a clash.
 */
export function mergeNote<Fields extends object>(
  base: Fields,
  mine: Fields,
  theirs: Fields,
): Merged<Fields> {
  const keys = Object.keys(mine) as (keyof Fields)[]
  const changed = (version: Fields, key: keyof Fields) => !same(version[key], base[key])
  const fields = { ...theirs }
  for (const key of keys) if (changed(mine, key)) fields[key] = mine[key]
  return {
    fields,
    clashes: keys.filter(
      (key) => changed(mine, key) && changed(theirs, key) && !same(mine[key], theirs[key]),
    ),
  }
}

export const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
