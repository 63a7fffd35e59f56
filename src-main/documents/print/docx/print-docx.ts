import type { Outline } from '../../outline/outline.ts'
import { fixedParts } from './fixed-parts.ts'
import { wordDocument } from './word-document.ts'
import { wordParts } from './word-parts.ts'
import { type Compression, zipArchive } from './zip-archive.ts'

/**
 * Prints an outline as a Word document. `pages` gives the page of every heading in the contents list, as the PDF's
 * layout knows it; a heading without one is listed without a number. The same input gives the same bytes.
 */
export function printDocx(
  outline: Outline,
  pages: ReadonlyMap<string, number>,
  compression: Compression,
): Uint8Array {
  const parts = fixedParts(wordParts(wordDocument(outline, pages)), outline.date)
  return zipArchive(parts, outline.date, compression)
}
