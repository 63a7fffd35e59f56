import { fold } from './fold.ts'

/** Something that must not be in a file: folded, and the text it was cut from. */
export interface Sought {
  readonly folded: string
  readonly text: string
}

/** Fewer letters than this are not looked for: they stand everywhere. */
export const leastLetters = 4
/** A phrase of up to this many letters is looked for whole, a longer one in pieces. */
const longestWhole = 23
const piece = 16
const step = 8
const leastDigits = 6

const phraseEnds = /[\r\n\t]+|(?<=[.!?:;])\s+/
const numbers = /\p{N}(?:[\p{L}\p{N}.\-/]| (?=\p{N}))*/gu

/**
 * What to look for of texts that were left out. A text is cut at line and sentence ends. A short phrase is looked for
 * whole; of a longer one every stretch of 23 letters holds at least one of the pieces, wherever it is cut. Numbers of
 * six digits and more (CPR, case numbers, amounts) are looked for on their own.
 */
export function soughtOf(texts: Iterable<string>): Sought[] {
  const found = new Map<string, Sought>()
  for (const text of texts)
    for (const folded of [...phrases(text), ...numbersIn(text)])
      if (folded.length >= leastLetters && !found.has(folded)) found.set(folded, { folded, text })
  return [...found.values()]
}

function phrases(text: string): string[] {
  const whole = text.length > 4 * longestWhole ? '' : fold(text)
  const parts = text.split(phraseEnds).map(fold).flatMap(pieces)
  return whole.length <= longestWhole ? [whole, ...parts] : parts
}

function pieces(phrase: string): string[] {
  if (phrase.length <= longestWhole) return [phrase]
  const last = phrase.length - piece
  const found = [phrase.slice(last)]
  for (let at = 0; at < last; at += step) found.push(phrase.slice(at, at + piece))
  return found
}

function numbersIn(text: string): string[] {
  return (text.match(numbers) ?? [])
    .map(fold)
    .filter((one) => one.replace(/\P{N}/gu, '').length >= leastDigits)
}
