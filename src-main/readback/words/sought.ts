import { fold } from './fold.ts'

/** Something that must not be in a file: folded, and the text it was cut from. */
export interface Sought {
  readonly folded: string
  readonly text: string
}

/** Fewer letters than this are not looked for: they stand everywhere. */
export const leastLetters = 4
/** A phrase of up to this many letters is looked for whole, a longer one in pieces. */
const longestWhole = 27
/** The letters of one piece of a longer text. */
export const piece = 24
const step = 4
/** A sentence inside a longer text says something of its own from so many letters. */
const leastSentence = 10
const leastDigits = 6

const sentenceEnds = /[\r\n\t]+|(?<=[.!?:;])\s+(?=\p{Lu})/u
const numbers = /\p{N}(?:[\p{L}\p{N}.\-/]| (?=\p{N}))*/gu

/**
 * What to look for of texts that were left out. A short text is looked for whole; of a longer one every stretch of 27
 * letters holds at least one of the pieces looked for, wherever it is cut, and its short sentences are looked for on
 * their own. So are numbers of six digits and more (CPR, case numbers, amounts).
 */
export function soughtOf(texts: Iterable<string>): Sought[] {
  const found = new Map<string, Sought>()
  for (const text of texts)
    for (const folded of [...pieces(fold(text)), ...shortSentences(text), ...numbersIn(text)])
      if (folded.length >= leastLetters && !found.has(folded)) found.set(folded, { folded, text })
  return [...found.values()]
}

function shortSentences(text: string): string[] {
  return text
    .split(sentenceEnds)
    .map(fold)
    .filter((sentence) => sentence.length >= leastSentence && sentence.length <= longestWhole)
}

function pieces(text: string): string[] {
  if (text.length <= longestWhole) return [text]
  const last = text.length - piece
  const found = [text.slice(last)]
  for (let at = 0; at < last; at += step) found.push(text.slice(at, at + piece))
  return found
}

function numbersIn(text: string): string[] {
  return (text.match(numbers) ?? [])
    .map(fold)
    .filter((one) => one.replace(/\P{N}/gu, '').length >= leastDigits)
}
