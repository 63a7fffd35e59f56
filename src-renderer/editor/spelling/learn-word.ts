import { showDone, showRefusal } from '../../state/notices.tsx'
import { texts } from '../../words/texts.ts'
import type { WordBook } from './word-book.ts'

/** Makes a word the committee's own, and says so; `text` is the word as it stands. */
export async function learnWord(book: WordBook, word: string, text: string): Promise<void> {
  const learnt = await book.learn?.(word)
  if (learnt === undefined) return
  if (learnt.ok) showDone(texts.spelling.learnt(text))
  else showRefusal(learnt.refusal)
}
