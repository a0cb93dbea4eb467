/** What a date-and-time field shows for a moment: the wall clock at the visit's address. */
export function fieldOf(moment: Date, zone: string): string {
  // Sweden writes dates as the field does.
  const wall = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: zone,
  })
  return wall.format(moment).replace(' ', 'T')
}

/** The moment that the field means at the visit's address, or nothing when it is empty. */
export function momentOf(field: string, zone: string): string | undefined {
  const asUtc = Date.parse(`${field}Z`)
  if (Number.isNaN(asUtc)) return undefined
  const ahead = (at: number) => Date.parse(`${fieldOf(new Date(at), zone)}Z`) - at
  // The second look is for the hours around a clock change.
  return new Date(asUtc - ahead(asUtc - ahead(asUtc))).toISOString()
}
