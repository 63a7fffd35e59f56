/** How the source is written: text taken out of a PDF, with visual line ends, or Markdown, with one line a paragraph. */
export type Style = 'plain' | 'markdown'

/** What stood before a line: nothing, a blank line, or a page break (exactly three empty lines). */
export type Gap = 'none' | 'paragraph' | 'page'

/** A number or bullet that was taken off a line. `level` 1 is a list inside a numbered entry or point. */
export interface ListMark {
  readonly number: number
  readonly level: 0 | 1
}

/** One line of the source that has words, cleaned. */
export interface Line {
  /** Where it stood, from 1. */
  readonly number: number
  /** As it stood. */
  readonly raw: string
  /** Without blanks around, hard blanks and Markdown's heading marks. */
  readonly text: string
  /** Blanks before it. */
  readonly indent: number
  readonly gap: Gap
  /** The level of a Markdown heading, null for other lines. */
  readonly heading: number | null
  /** Set by mark-numbers, which takes the number off the text. */
  readonly mark: ListMark | null
}
