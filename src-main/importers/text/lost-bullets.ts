import type { Line } from '../lines/line.ts'
import { fitsOnLine } from '../lines/line-width.ts'

/**
 * The items of a list that lost its bullets, or null where it is not certain that the lines are a list. Asked for the
 * block of lines behind a line that ends in ":". Certain means: at least one line ended although the next word
 * would have fitted, and the next line begins with a capital or a figure.
 */
export function splitLostBullets(group: readonly Line[], width: number): Line[][] | null {
  if (group.some((line) => line.mark !== null || /^[-•*] /.test(line.text))) return null
  const ends = group.slice(1).map((line, index) => lineEnd(group[index]?.text ?? '', line.text, width))
  if (!ends.includes('meant')) return null
  const manySentences = group.some((line) => /[\p{L})][.!?] \p{Lu}/u.test(line.text))
  const items: Line[][] = []
  for (const [index, line] of group.entries()) {
    const end = index === 0 ? 'meant' : ends[index - 1]
    if (end === 'meant' || (end === 'likely' && !manySentences)) items.push([line])
    else items.at(-1)?.push(line)
  }
  return items
}

/** Whether a line end was meant, may have been (a sentence ended at the right edge), or is a wrap. */
function lineEnd(text: string, next: string, width: number): 'meant' | 'likely' | 'wrap' {
  if (!/^["”»]?[\p{Lu}\p{N}]/u.test(next)) return 'wrap'
  if (text.endsWith(')')) return 'meant'
  if (/[.;!?"”]$/u.test(text)) return fitsOnLine(text, next, width) ? 'meant' : 'likely'
  if (/[,-]$/.test(text) || smallWord.test(text)) return 'wrap'
  if (fitsOnLine(text, next, width)) return 'meant'
  return /(?<=\S )\p{Lu}\S*$/u.test(text) || /^\p{N}/u.test(next) ? 'wrap' : 'likely'
}

const smallWord =
  /(?<!\p{L})(?:for|og|i|med|af|til|på|at|som|der|en|et|den|det|de|eller|samt|fra|om|under|ved|hos|efter|pr|ca|nr)\.?$/iu
