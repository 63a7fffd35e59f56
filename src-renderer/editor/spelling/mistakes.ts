import type { EditorState } from '@tiptap/pm/state'
import { PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { type TextBlock, wordsOfBlock } from './text-words.ts'
import type { WordBook } from './word-book.ts'

/** A misspelled word in the document: how it is looked up, and where it stands. */
export interface Mistake {
  readonly asked: string
  readonly from: number
  readonly to: number
}

/** The marks, and whether the last change was one of the text: then the word at the caret may not be finished. */
export interface Marks {
  readonly set: DecorationSet
  readonly writing: boolean
}

export const marksKey = new PluginKey<Marks>('spelling')
export const noMarks: Marks = { set: DecorationSet.empty, writing: false }

/** As many as a text is marked with at a time: thousands of marks, in a text that is not Danish, would cost every key. */
const most = 300

/** The first mistakes of the blocks, as far as the book knows their words. */
export function mistakesIn(blocks: readonly TextBlock[], book: Pick<WordBook, 'isWrong'>): Mistake[] {
  const mistakes = blocks.flatMap((block) =>
    wordsOfBlock(block)
      .filter(({ asked }) => book.isWrong(asked) === true)
      .map(({ asked, from, to }) => ({ asked, from: block.start + from, to: block.start + to })),
  )
  return mistakes.slice(0, most)
}

/** A document's mistakes as marks; a screen reader says that the word is misspelled. */
export function marksOf(state: EditorState, mistakes: readonly Mistake[]): DecorationSet {
  return DecorationSet.create(
    state.doc,
    mistakes.map(({ asked, from, to }) =>
      Decoration.inline(from, to, { class: 'misspelled', 'aria-invalid': 'spelling' }, { asked }),
    ),
  )
}

/** The marks as they are seen: not on the word that is being written. */
export function shownMarks(state: EditorState): DecorationSet {
  const { set, writing } = marksKey.getState(state) ?? noMarks
  if (!writing) return set
  const { head } = state.selection
  return set.remove(set.find(head, head).filter(({ to }) => to === head))
}

/** The mistakes that are marked, in order. */
export function marked(state: EditorState): Mistake[] {
  const { set } = marksKey.getState(state) ?? noMarks
  return set
    .find()
    .map(({ from, to, spec }) => ({ asked: String(spec.asked), from, to }))
    .toSorted((one, other) => one.from - other.from)
}

/** The marked word at a place, its ends included; null where none is. */
export function mistakeAt(state: EditorState, place: number): Mistake | null {
  return marked(state).find(({ from, to }) => from <= place && place <= to) ?? null
}

/** The next marked word after the selection, or before it; from the other end where there is none. */
export function nextMistake(state: EditorState, step: 1 | -1): Mistake | null {
  const all = marked(state)
  const { from, to } = state.selection
  const next =
    step === 1
      ? all.find((one) => one.from >= to || (one.from >= from && one.to > to))
      : all.findLast((one) => one.to <= from)
  return next ?? all.at(step === 1 ? 0 : -1) ?? null
}
