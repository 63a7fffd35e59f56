import { type Mark, marksIn } from './marked.ts'
import type { SearchTerm } from './search-terms.ts'

/** A piece of a text with what was searched for marked, and whether the text goes on before and after it. */
export interface Passage {
  readonly text: string
  readonly marks: readonly Mark[]
}

const before = 60
const longest = 240

/** The piece of a text around the first thing that was searched for; null where nothing of it stands in the text. */
export function passageAround(text: string, terms: readonly SearchTerm[]): Passage | null {
  const line = text.replace(/\s+/g, ' ').trim()
  const [first] = marksIn(line, terms)
  if (first === undefined) return null
  const piece = cut(line, first.from)
  return { text: piece, marks: marksIn(piece, terms) }
}

/** At most so many signs, from a word's beginning shortly before the place to a word's end. */
function cut(line: string, at: number): string {
  const start = at <= before ? 0 : line.indexOf(' ', at - before) + 1
  const rest = line.slice(start)
  if (rest.length <= longest) return `${start > 0 ? '… ' : ''}${rest}`
  const end = rest.lastIndexOf(' ', longest)
  return `${start > 0 ? '… ' : ''}${rest.slice(0, end > 0 ? end : longest)} …`
}
