export type PadKey = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '.' | 'back'

export interface NumberShape {
  /** Most digits before the point. */
  digits: number
  /** Most digits after the point; 0 takes no point. */
  decimals: number
}

/** What stands in a number field after a key; a key that does not fit the shape changes nothing. */
export function press(text: string, key: PadKey, shape: NumberShape): string {
  if (key === 'back') return text.slice(0, -1)
  return shaped(text + key, shape) ?? text
}

/** Typed or pasted text in the shape of the field, or undefined when it does not fit. */
export function shaped(text: string, { digits, decimals }: NumberShape): string | undefined {
  const point = text.replace(',', '.')
  const fits = decimals > 0 ? `^\\d{0,${digits}}(\\.\\d{0,${decimals}})?$` : `^\\d{0,${digits}}$`
  return new RegExp(fits).test(point) ? point : undefined
}

/** The number that was typed; nothing typed is absent, never zero. */
export function typedNumber(text: string): number | undefined {
  return /\d/.test(text) ? Number(text) : undefined
}
