import { stem } from './stem.ts'
import { wordsOf } from './words-of.ts'

/**
 * One thing that must be there: words that follow one another, folded. `open` is whether the last of them may go on
 * ("skol" finds "skolen"); in quotation marks it may not.
 */
export interface SearchTerm {
  readonly words: readonly string[]
  readonly open: boolean
}

const most = 12
const parts = /"([^"]*)"?|(\S+)/g

/**
 * What is asked for in a search field: words that must all be there, and phrases in quotation marks, which must stand as
 * they are. A word is looked for without its ending, so that "skolerne" finds "skole"; one that holds other signs, such as
 * a case number, is a phrase that may go on.
 */
export function searchTerms(text: string): SearchTerm[] {
  return [...text.replace(/[«»“”„]/g, '"').matchAll(parts)]
    .map(([, quoted, bare = '']): SearchTerm => {
      const words = wordsOf(quoted ?? bare).map(({ folded }) => folded)
      if (quoted !== undefined) return { words, open: false }
      const [only] = words
      return { words: words.length === 1 && only !== undefined ? [stem(only)] : words, open: true }
    })
    .filter(({ words }) => words.length > 0)
    .slice(0, most)
}
