import type { HeadingBlock } from '../../outline/outline.ts'
import type { WordParts } from './fixed-parts.ts'

/** No document has so many pages. */
const unknown = 9_000_000_000

/** How the library writes the page of an entry of the contents list, here a stand-in. */
const standIn = /<w:tab\/><w:t xml:space="default">9(\d{9})<\/w:t>/g

/** Numbers that stand for the pages of listed headings until these are known. */
export function standIns(headings: readonly HeadingBlock[]): ReadonlyMap<string, number> {
  return new Map(headings.map(({ id }, at) => [id, unknown + at]))
}

/** The parts with pages for their stand-ins, as if they had been drawn with them; a heading without a page gets no number. */
export function withPages(
  parts: WordParts,
  headings: readonly HeadingBlock[],
  pages: ReadonlyMap<string, number>,
): WordParts {
  const name = 'word/document.xml'
  const xml = parts.get(name)
  if (typeof xml !== 'string') return parts
  const listed = xml.replaceAll(standIn, (written, at: string) =>
    written.replace(`9${at}`, String(pages.get(headings[Number(at)]?.id ?? '') ?? '')),
  )
  // A part keeps its place where it is set anew.
  return new Map(parts).set(name, listed)
}
