import type { SearchTerm } from './search-terms.ts'
import { type PlacedWord, wordsOf } from './words-of.ts'

/** A stretch of a text that is marked: from its first sign up to, and not with, `to`. */
export interface Mark {
  readonly from: number
  readonly to: number
}

/** Where the terms of a search stand in a text, in order, none over another. */
export function marksIn(text: string, terms: readonly SearchTerm[]): Mark[] {
  const words = wordsOf(text)
  const marked = new Set<PlacedWord>()
  for (const term of terms)
    words.forEach((_, at) => {
      if (standsAt(words, at, term))
        for (const word of words.slice(at, at + term.words.length)) marked.add(word)
    })
  return words.filter((word) => marked.has(word)).map(({ from, to }) => ({ from, to }))
}

function standsAt(words: readonly PlacedWord[], at: number, { words: sought, open }: SearchTerm): boolean {
  return sought.every((one, index) => {
    const folded = words[at + index]?.folded ?? ''
    return open && index === sought.length - 1 ? folded.startsWith(one) : folded === one
  })
}
