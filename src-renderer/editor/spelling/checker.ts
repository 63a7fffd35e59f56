import type { EditorView } from '@tiptap/pm/view'
import { marked, marksKey, marksOf, mistakesIn } from './mistakes.ts'
import { isRead, textBlocks, wordsOfBlock } from './text-words.ts'
import type { WordBook } from './word-book.ts'

/** How long the text must have rested before it is checked, in milliseconds. */
const rest = 400
/** How much of an idle moment is left alone, in milliseconds, and how long to wait for one. */
const spare = 5
const patience = 1000
/** How many words are asked for at once, so that suggestions are not kept waiting behind a long text. */
const atOnce = 200

/** Checks an editor's text: after it has rested, or at the next idle moment. */
export interface Checker {
  readonly soon: () => void
  readonly now: () => void
  readonly stop: () => void
}

/** Reads only the blocks that have changed, a few in each idle moment, so that no key waits for it. */
export function checker(view: EditorView, book: WordBook): Checker {
  let resting = 0
  let idle = 0
  const now = () => {
    stop()
    idle = requestIdleCallback(read, { timeout: patience })
  }
  const soon = () => {
    stop()
    resting = window.setTimeout(now, rest)
  }
  const stop = () => {
    clearTimeout(resting)
    cancelIdleCallback(idle)
  }
  const read = (moment: IdleDeadline) => {
    if (view.composing) return soon()
    const blocks = textBlocks(view.state.doc)
    for (const block of blocks.filter((one) => !isRead(one))) {
      if (!moment.didTimeout && moment.timeRemaining() < spare) return now()
      wordsOfBlock(block)
    }
    void lookUp()
  }
  const lookUp = async () => {
    const { doc } = view.state
    const words = new Set(
      textBlocks(doc)
        .flatMap(wordsOfBlock)
        .map(({ asked }) => asked),
    )
    const unknown = [...words].filter((word) => book.isWrong(word) === null)
    do {
      await book.lookUp(unknown.splice(0, atOnce))
      // A text that has changed meanwhile is checked again when it rests.
      if (view.isDestroyed || view.state.doc !== doc || view.composing) return
      mark(view, book)
    } while (unknown.length > 0)
  }
  return { soon, now, stop }
}

function mark(view: EditorView, book: WordBook): void {
  if (marksKey.getState(view.state) === undefined) return
  const found = mistakesIn(textBlocks(view.state.doc), book)
  const stands = marked(view.state)
  const same =
    stands.length === found.length &&
    found.every(({ from, to }, at) => stands[at]?.from === from && stands[at]?.to === to)
  if (!same) view.dispatch(view.state.tr.setMeta(marksKey, marksOf(view.state, found)))
}
