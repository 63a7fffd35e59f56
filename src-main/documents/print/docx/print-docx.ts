import { Packer } from 'docx'
import type { Outline } from '../../outline/outline.ts'
import { fixedParts } from './fixed-parts.ts'
import { wordDocument } from './word-document.ts'

/**
 * Prints an outline as a Word document. `pages` gives the page of every heading in the contents list, as the PDF's
 * layout knows it; a heading without one is listed without a number. The same input gives the same bytes.
 */
export async function printDocx(outline: Outline, pages: ReadonlyMap<string, number>): Promise<Uint8Array> {
  const packed = await Packer.toBuffer(wordDocument(outline, pages))
  return fixedParts(packed, outline.date)
}
