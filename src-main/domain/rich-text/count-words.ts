import { plainText } from './plain-text.ts'
import type { RichText } from './rich-text.ts'

/** A run of signs between blanks that holds a letter or a figure. */
const word = /\S*[\p{L}\p{N}]\S*/gu
/** The marks that numbered lists write before their items: no words of hers. */
const listMarks = /^\s*(?:-|[\da-z.]+[.)]|\d+(?:\.\d+)+) /gmu

/**
 * How many words stand in a text, as one counts them in Danish: what stands between blanks, so that "f.eks.", "1.250,50",
 * "og/eller" and "24.00.00-G01" are one each, and a dash alone is none.
 */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}

/** The words of a rich text; the numbers of its lists are not counted. */
export function countRichWords(text: RichText): number {
  return countWords(plainText(text).replace(listMarks, ' '))
}
