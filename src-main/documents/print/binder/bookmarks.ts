import {
  type PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { destinationsOf } from './destinations.ts'

/** A bookmark: its words, the place it leads to (an array that begins with the page), and those below it. */
export interface Bookmark {
  readonly title: string
  readonly target: PDFArray | null
  readonly below: readonly Bookmark[]
}

/** No reader shows more levels, and a list of more bookmarks goes in a circle. */
const limits = { deepest: 16, longest: 5000 } as const

/** The bookmarks of a document; those that lead to no page of it have no target. */
export function readBookmarks(document: PDFDocument): Bookmark[] {
  const find = destinationsOf(document)
  const seen = new Set<PDFDict>()
  const read = (parent: unknown, depth: number): Bookmark[] => {
    const found: Bookmark[] = []
    let node = parent instanceof PDFDict && depth > 0 ? parent.lookup(PDFName.of('First')) : undefined
    while (node instanceof PDFDict && !seen.has(node) && seen.size < limits.longest) {
      seen.add(node)
      found.push({ title: titleOf(node), target: find(node), below: read(node, depth - 1) })
      node = node.lookup(PDFName.of('Next'))
    }
    return found
  }
  return read(document.catalog.lookup(PDFName.of('Outlines')), limits.deepest)
}

/** A bookmark to the top of a page. */
export function bookmarkTo({ context }: PDFDocument, page: PDFPage, title: string): Bookmark {
  return { title, target: context.obj([page.ref, 'XYZ', PDFNull, PDFNull, PDFNull]), below: [] }
}

/** Gives the document these bookmarks in place of its own; those of the first `open` levels are shown unfolded. */
export function writeBookmarks(document: PDFDocument, bookmarks: readonly Bookmark[], open: number): void {
  const { context, catalog } = document
  const root = context.nextRef()
  const { first, last } = writeLevel(document, bookmarks, { parent: root, open: open - 1 })
  const dict = context.obj({ Type: 'Outlines', Count: shown(bookmarks, open - 1) })
  if (first !== null) dict.set(PDFName.of('First'), first)
  if (last !== null) dict.set(PDFName.of('Last'), last)
  context.assign(root, dict)
  catalog.set(PDFName.of('Outlines'), root)
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

interface Level {
  readonly parent: PDFRef
  /** How many more levels are unfolded. */
  readonly open: number
}

function writeLevel(document: PDFDocument, bookmarks: readonly Bookmark[], { parent, open }: Level) {
  const { context } = document
  const refs = bookmarks.map(() => context.nextRef())
  for (const [at, bookmark] of bookmarks.entries()) {
    const ref = refs[at]
    if (ref === undefined) continue
    const below = writeLevel(document, bookmark.below, { parent: ref, open: open - 1 })
    const dict = context.obj({ Parent: parent })
    const count = shown(bookmark.below, open - 1)
    const entries = {
      Title: PDFHexString.fromText(bookmark.title),
      Dest: bookmark.target,
      Prev: refs[at - 1],
      Next: refs[at + 1],
      First: below.first,
      Last: below.last,
      Count: bookmark.below.length === 0 ? null : PDFNumber.of(open > 0 ? count : -count),
    }
    for (const [key, value] of Object.entries(entries))
      if (value !== null && value !== undefined) dict.set(PDFName.of(key), value)
    context.assign(ref, dict)
  }
  return { first: refs[0] ?? null, last: refs.at(-1) ?? null }
}

/** How many bookmarks are shown while their parent is unfolded. */
function shown(bookmarks: readonly Bookmark[], open: number): number {
  return bookmarks.reduce((sum, { below }) => sum + 1 + (open > 0 ? shown(below, open - 1) : 0), 0)
}

function titleOf(node: PDFDict): string {
  const title: PDFObject | undefined = node.lookup(PDFName.of('Title'))
  return title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : ''
}
