/** The ZIP codes in a text, whatever stands between them; and what in it is none. */
export function readZips(text: string): { zips: string[]; strange: string[] } {
  const words = text.split(/[\s,;]+/).filter(Boolean)
  const isZip = (word: string) => /^\d{5}$/.test(word)
  return {
    zips: [...new Set(words.filter(isZip))].toSorted(),
    strange: words.filter((word) => !isZip(word)),
  }
}
