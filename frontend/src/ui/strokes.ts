interface Stroke {
  points: readonly { x: number; y: number }[]
}

/** A drawing that the server accepts: path data of at most this length, in whole pixels. */
const LONGEST = 20_000

/** Strokes as SVG path data; a very long drawing is thinned out until it fits. */
export function pathData(strokes: readonly Stroke[], step = 1): string {
  const path = strokes.map((stroke) => strokePath(thinned(stroke.points, step))).join('')
  return path.length > LONGEST ? pathData(strokes, step * 2) : path
}

const strokePath = (points: Stroke['points']) =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`).join('')

const thinned = (points: Stroke['points'], step: number) =>
  points.filter((_, at) => at % step === 0 || at === points.length - 1)
