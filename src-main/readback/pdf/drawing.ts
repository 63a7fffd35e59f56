import type { PdfFont } from './font.ts'
import type { PdfFile } from './scan.ts'
import { isDict, type PdfDict, type PdfStream, type PdfValue } from './values.ts'

/** The text of a page or a form, in the order it is drawn. */
export interface Shown {
  /** The text of the document itself, and that of running headers and other artefacts. */
  main: string
  artefacts: string
  /** The document's text as a screen reader says it, with replacement texts (ActualText) in their place. */
  spoken: string
  /** Alternative and replacement texts. */
  readonly alternatives: string[]
  /** Strings and comments of the drawing that are not shown. */
  readonly unseen: string[]
  /** Fonts of which some shown code has no text. */
  readonly unknownFonts: Set<string>
}

/** What drawing needs of the file: fonts by dictionary, and a note of every stream that was drawn. */
export interface Drawing {
  readonly file: PdfFile
  readonly font: (dict: PdfDict) => PdfFont
  readonly drawn: Set<PdfStream>
}

export function nothingShown(): Shown {
  return { main: '', artefacts: '', spoken: '', alternatives: [], unseen: [], unknownFonts: new Set() }
}

/** A stretch of a content stream that is marked. */
export interface Marked {
  readonly artefact: boolean
  readonly replaced: boolean
}

/** Where the drawing of a content stream has come to. */
export interface State {
  readonly drawing: Drawing
  readonly shown: Shown
  readonly resources: PdfDict
  readonly marks: Marked[]
  readonly depth: number
  readonly saved: (PdfFont | null)[]
  font: PdfFont | null
}

/** What the resources that are in force call by a name; null for nothing. */
export function resource(kind: string, name: string | null, { drawing, resources }: State): PdfValue {
  const { resolve } = drawing.file
  const all = resolve(resources.get(kind))
  return name !== null && isDict(all) ? resolve(all.get(name)) : null
}
