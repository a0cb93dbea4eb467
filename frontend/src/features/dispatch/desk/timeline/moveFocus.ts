/** Which way an arrow key goes between stops. */
export type Way = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

/** Goes to the stop before or after in the row, or to the one nearest in time in the next row that has any. */
export function moveFocus(way: Way): void {
  const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')]
  const current = stops.find((stop) => stop === document.activeElement)
  if (!current) return stops[0]?.focus()
  const rows = [...new Set(stops.map(({ dataset }) => dataset.row))]
  const inRow = (row: string | undefined) => stops.filter(({ dataset }) => dataset.row === row)
  const own = inRow(current.dataset.row)
  if (way === 'ArrowLeft' || way === 'ArrowRight') {
    own[own.indexOf(current) + (way === 'ArrowRight' ? 1 : -1)]?.focus()
    return
  }
  const next = rows[rows.indexOf(current.dataset.row) + (way === 'ArrowDown' ? 1 : -1)]
  const x = (stop: HTMLElement) => stop.getBoundingClientRect().left
  const away = (stop: HTMLElement) => Math.abs(x(stop) - x(current))
  if (next)
    inRow(next)
      .toSorted((one, other) => away(one) - away(other))[0]
      ?.focus()
}
