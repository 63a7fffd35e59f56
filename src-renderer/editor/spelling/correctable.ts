import type { Mistake } from './mistakes.ts'

/** A text in which misspelled words are corrected: an editor's, or that of a plain field. */
export interface Correctable {
  /** What has the focus while the suggestions stand open. */
  readonly dom: HTMLElement
  /** Chooses a word in it and brings it into sight; the word as it stands. */
  readonly choose: (mistake: Mistake) => string
  /** Where the line of a word stands on the screen. */
  readonly line: (mistake: Mistake) => {
    readonly left: number
    readonly top: number
    readonly bottom: number
  }
  /** Puts another word in a word's place, and the caret behind it. */
  readonly put: (mistake: Mistake, word: string) => void
  /** Puts the caret behind a word. */
  readonly leave: (mistake: Mistake) => void
}
