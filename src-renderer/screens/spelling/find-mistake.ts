import type { WordBook } from '../../editor/spelling/word-book.ts'
import type { PlacedWord } from './words-onward.ts'

/** How many words are asked for at once, and how many are passed before the window may draw. */
const atOnce = 200
const inOneGo = 5000

type Book = Pick<WordBook, 'isWrong' | 'lookUp'>

/** A mistake; that there is none; that the words could not be asked for; or that nobody waits for it any more. */
export type Found = PlacedWord | 'none' | 'no-answer' | 'left'

/** The first misspelled of the words. Where the book knows it, that is before the next key is heard; the rest is asked for in turn. */
export async function findMistake(
  words: Iterable<PlacedWord>,
  book: Book,
  isLeft: () => boolean = () => false,
): Promise<Found> {
  let passed = 0
  let doubtful: PlacedWord[] = []
  const unknown = new Set<string>()
  for (const placed of words) {
    const { asked } = placed.word
    const wrong = book.isWrong(asked)
    if (wrong === true && unknown.size === 0) return placed
    if (wrong !== false) doubtful.push(placed)
    if (wrong === null) unknown.add(asked)
    passed += 1
    if (wrong === true || unknown.size === atOnce) {
      const found = await firstWrong(doubtful, unknown, book)
      if (isLeft()) return 'left'
      if (found !== 'none') return found
      doubtful = []
      unknown.clear()
    } else if (passed % inOneGo === 0) {
      await new Promise((resolve) => setTimeout(resolve))
      if (isLeft()) return 'left'
    }
  }
  const found = await firstWrong(doubtful, unknown, book)
  return isLeft() ? 'left' : found
}

async function firstWrong(
  doubtful: readonly PlacedWord[],
  unknown: ReadonlySet<string>,
  book: Book,
): Promise<Found> {
  await book.lookUp([...unknown])
  // A word that was learnt meanwhile makes the book forget the answers: they are asked for once more.
  await book.lookUp([...unknown].filter((word) => book.isWrong(word) === null))
  const first = doubtful.find(({ word }) => book.isWrong(word.asked) !== false)
  if (first === undefined) return 'none'
  return book.isWrong(first.word.asked) === null ? 'no-answer' : first
}
