import type { Notes } from '../notes.ts'
import type { Layout } from '../text/rich-text.ts'

/** What every reader of a field needs besides the lines: how the document is written, and where to note things. */
export interface Reading {
  readonly layout: Layout
  readonly notes: Notes
}
