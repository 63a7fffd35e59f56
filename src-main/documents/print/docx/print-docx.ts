import type { Document } from 'docx'
import type { Outline } from '../../outline/outline.ts'
import { listedHeadings } from '../paper/heading-ranks.ts'
import { measures } from '../paper/measures.ts'
import { type Compression, zipArchive } from '../zip-archive.ts'
import { withCarriedPart } from './carried-part.ts'
import { fixedParts, type WordParts } from './fixed-parts.ts'
import { standIns, withPages } from './late-pages.ts'
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
  return zipArchive(partsOf(outline, wordDocument(outline, pages)), outline.date, compression)
}

/** What a Word document holds beside its outline: the pages of its contents list, and the meeting file that it carries. */
export interface WordContents {
  readonly pages: Promise<ReadonlyMap<string, number>>
  /** Null where it carries none (see `carriedFile`). */
  readonly carried: Uint8Array | null
}

/**
 * The same document with the meeting file inside, so that it can be read back. It is drawn while its pages are still
 * being found in another thread: on two cores both are done in the time of the longer.
 */
export async function printDocxMeanwhile(
  outline: Outline,
  { pages, carried }: WordContents,
  compression: Compression,
): Promise<Uint8Array> {
  const headings = listedHeadings(outline.blocks)
  const drawn = partsOf(outline, wordDocument(outline, standIns(headings)))
  const parts = withPages(drawn, headings, await pages)
  return zipArchive(carried === null ? parts : withCarriedPart(parts, carried), outline.date, compression)
}

function partsOf(outline: Outline, document: Document): WordParts {
  const { room, note } = measures(outline.look)
  const facts = { date: outline.date, textWidth: twips(room.width), noteRoom: twips(note.above) }
  return fixedParts(wordParts(document), facts)
}
