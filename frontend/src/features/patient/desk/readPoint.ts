/** Reads a point as maps copy it, `33.448, -112.074`; nothing when it is none on this earth. */
export function readPoint(typed: string): { latitude: number; longitude: number } | undefined {
  const numbers = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(typed)
  const [latitude, longitude] = [Number(numbers?.[1]), Number(numbers?.[2])]
  if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) return undefined
  return { latitude, longitude }
}
