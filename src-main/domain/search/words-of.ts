import { fold } from './fold.ts'

/** A word of a text, folded, and where it stands: from its first sign up to, and not with, `to`. */
export interface PlacedWord {
  readonly folded: string
  readonly from: number
  readonly to: number
}

/** An accent that stands for itself, and a sign that nobody sees, as a soft hyphen, part no word. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\p{Default_Ignorable_Code_Point}]*/gu

/** The words of a text in order: runs of letters and digits. Case numbers are several words. */
export function wordsOf(text: string): PlacedWord[] {
  return [...text.matchAll(word)].map((found) => ({
    folded: fold(found[0]),
    from: found.index,
    to: found.index + found[0].length,
  }))
}
