import type { FileChild, ILevelsOptions, Paragraph, Table } from 'docx'
import type { Block, HeadingBlock } from '../../outline/outline.ts'
import type { Measures } from '../paper/measures.ts'

/** What a block becomes in Word. */
export type WordBlock = Paragraph | Table | FileChild

/** What the handlers of one document share. `lists` gathers the numbering of lists as they are met. */
export interface WordState {
  readonly measures: Measures
  readonly pages: ReadonlyMap<string, number>
  readonly contents: readonly HeadingBlock[]
  /** Bookmark names by heading; Word takes forty characters without spaces. */
  readonly bookmarks: ReadonlyMap<string, string>
  /** The texts of the footnotes, gathered as they are met; the first is number 1. */
  readonly notes: string[]
  readonly lists: { readonly reference: string; readonly levels: readonly ILevelsOptions[] }[]
}

/** What the first paragraph of a list's item carries: its numbering, and how far it is set in where that does not say. */
export interface ItemMark {
  readonly reference: string
  readonly level: number
  readonly before: number
  readonly indent: { readonly left: number; readonly hanging: number } | null
}

/** Where a block stands: the style its paragraphs take, how far in (points), how deep in lists, what room there is. */
export interface Place {
  readonly style: string | null
  readonly indent: number
  readonly depth: number
  readonly width: number
  /** Set for the first paragraph of a list's item: the mark it carries. */
  readonly mark: ItemMark | null
  /** The numbering of the outline (1.1) whose item this is, where a list right inside may count on in it. */
  readonly outline: string | null
  readonly bold: boolean
  /** Paragraphs stand to the right, as figures do in their columns. */
  readonly toRight: boolean
  /** The block before, where that matters: a heading after a page break begins the page, text after facts keeps away. */
  readonly follows: Block['kind'] | null
}

/** A handler's way to print the blocks inside a block. */
export type PrintBlocks = (blocks: readonly Block[], place: Place) => WordBlock[]

/** What a block that holds blocks needs: what the document's handlers share, and the way to print inside. */
export interface Tools {
  readonly state: WordState
  readonly print: PrintBlocks
}
