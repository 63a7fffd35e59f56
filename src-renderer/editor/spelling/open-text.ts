import type { TextWord } from '../../../src-main/domain/spelling/words-in.ts'
import { createStore } from '../../state/store.ts'

/** A run of words in a text: one of its paragraphs and headings, or a footnote in it; both counted from 0. */
export interface Run {
  readonly block: number
  readonly note: number | null
}

/** The text that is open for writing, for what goes through the texts of a meeting. */
export interface OpenText {
  /** Its name, as "item-id:section:background"; null where it has none. */
  readonly name: string | null
  /** What is chosen in it. */
  readonly chosen: () => Run & { readonly from: number; readonly to: number }
  /**
   * Opens the suggestions of a word that still stands there. Where it stands in a footnote that is opened instead; the answer is the
   * field in which its words are.
   */
  readonly correct: (run: Run, word: TextWord, hasty: boolean) => HTMLTextAreaElement | null
}

export const openText = createStore<OpenText | null>(null)

/** Whether F7 goes through the whole meeting, and not through one text alone. */
export const walksMeeting = createStore(false)
