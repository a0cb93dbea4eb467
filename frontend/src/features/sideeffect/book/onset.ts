/** What a date-and-time field shows for a moment: the clock of this device. */
export function fieldOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const date = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-')
  return `${date}T${two(moment.getHours())}:${two(moment.getMinutes())}`
}

/** The moment that the field means on this device, or nothing when it is empty. */
export function momentOf(field: string): string | undefined {
  const moment = new Date(field)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}
