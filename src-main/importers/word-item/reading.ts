import type { RichTextNode } from '../../domain/rich-text/rich-text.ts'
import type { Count } from './numbering.ts'
import type { WordFile } from './open-word-file.ts'
import type { FindStyle } from './styles.ts'
import type { Xml } from './xml.ts'

/** A field (felt) of Word's own, such as a page number or a link, that is being read. */
export interface OpenField {
  instruction: string
  /** False while its instruction is read, which is no text. */
  shown: boolean
}

/** What the reading of one section needs and gathers. `lost` are the kinds of formatting that have no place in the text. */
export interface Reading {
  readonly file: WordFile
  readonly style: FindStyle
  readonly count: Count
  readonly lost: Set<string>
  readonly openFields: OpenField[]
}

/** Reads the paragraphs and tables inside something: a cell, a text box. */
export type ReadBlocks = (parent: Xml, reading: Reading) => RichTextNode[]
