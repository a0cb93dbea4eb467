export type Standing = 'future' | 'now' | 'past'

/** Tells of rows that count from a day on which one counts today; the newest must stand first. */
export function datedRows<Row extends { effectiveFrom: string }>(
  newestFirst: readonly Row[],
  placeOf: (row: Row) => string,
  todayOf: (place: string) => string,
): { row: Row; standing: Standing }[] {
  return newestFirst.map((row) => {
    const place = placeOf(row)
    const today = todayOf(place)
    const now = newestFirst.find(
      (other) => placeOf(other) === place && other.effectiveFrom <= today,
    )
    if (row === now) return { row, standing: 'now' }
    return { row, standing: row.effectiveFrom > today ? 'future' : 'past' }
  })
}
