/** A word that is wider than the rail. */
const longWord = /\p{L}{17,}/gu
/** Where a long name of a committee ends in a word of its own, and may break before it. */
const end = /(?<=\p{L}{4})(?=udvalg|bestyrelse|forvaltning|kommission|nævn|indsats|afdeling|center|område)/giu

/** A name with soft hyphens, seen only where it is broken: the window's own hyphenation knows no Danish on most machines. */
export function withBreaks(name: string): string {
  return name.replace(longWord, (word) => word.replace(end, '\u00AD'))
}
