import type { Outline } from '../../outline/outline.ts'
import { measures } from '../paper/measures.ts'
import { type Compression, zipArchive } from '../zip-archive.ts'
import { withCarriedPart } from './carried-part.ts'
import { fixedParts, type WordParts } from './fixed-parts.ts'
import { twips } from './units.ts'
import { wordDocument } from './word-document.ts'
import { wordParts } from './word-parts.ts'

/**
 * Prints an outline as a Word document. `pages` gives the page of every heading in the contents list, as the PDF's
 * layout knows it; a heading without one is listed without a number. The same input gives the same bytes.
 */
export function printDocx(
  outline: Outline,
  pages: ReadonlyMap<string, number>,
  compression: Compression,
): Uint8Array {
  return zipArchive(partsOf(outline, pages), outline.date, compression)
}

/** What a Word document holds beside its outline: the pages of its contents list, and the meeting file that it carries. */
export interface WordContents {
  readonly pages: ReadonlyMap<string, number>
  readonly carried: Uint8Array
}

/** The same document with the meeting file inside, so that it can be read back (see `carriedFile`). */
export function printCarryingDocx(
  outline: Outline,
  { pages, carried }: WordContents,
  compression: Compression,
): Uint8Array {
  return zipArchive(withCarriedPart(partsOf(outline, pages), carried), outline.date, compression)
}

function partsOf(outline: Outline, pages: ReadonlyMap<string, number>): WordParts {
  const { room } = measures(outline.look)
  const facts = { date: outline.date, textWidth: twips(room.width) }
  return fixedParts(wordParts(wordDocument(outline, pages)), facts)
}
