import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFObjectCopier,
  PDFPage,
  PDFPageLeaf,
  PDFRef,
} from '@cantoo/pdf-lib'
import { type Bookmark, readBookmarks } from './bookmarks.ts'
import { settlePages } from './settle-pages.ts'

/** Pages that were copied into another document, in order, and the bookmarks that they came with. */
export interface CopiedPages {
  readonly pages: readonly PDFPage[]
  readonly bookmarks: readonly Bookmark[]
}

/** Adds all pages of a document to another. They are copied by their references, so that what points at a page points at its copy. */
export function copyPages(from: PDFDocument, to: PDFDocument): CopiedPages {
  settlePages(from)
  const copier = PDFObjectCopier.for(from.context, to.context)
  const pages = from.getPages().map(({ ref }) => {
    const copied = copier.copy(ref)
    const leaf = to.context.lookup(copied)
    if (!(copied instanceof PDFRef) || !(leaf instanceof PDFPageLeaf))
      throw new Error('a copied page is no page')
    return to.addPage(PDFPage.of(leaf, copied, to))
  })
  copyHiddenLayers(from, to, (ref) => copier.copy(ref))
  const known = new Set(pages.map(({ ref }) => ref))
  return { pages, bookmarks: copyBookmarks(readBookmarks(from), (target) => copier.copy(target), known) }
}

/** Bookmarks that lead to a copied page, or stand above one that does. */
function copyBookmarks(
  bookmarks: readonly Bookmark[],
  copy: (target: PDFArray) => PDFArray,
  pages: ReadonlySet<PDFRef>,
): Bookmark[] {
  return bookmarks.flatMap(({ title, target, below }) => {
    const copied = target === null ? null : copy(target)
    const page = copied?.size() === 0 ? undefined : copied?.get(0)
    const kept = copyBookmarks(below, copy, pages)
    const leads = page instanceof PDFRef && pages.has(page)
    if (title.trim() === '' || (!leads && kept.length === 0)) return kept
    return [{ title, target: leads ? copied : (kept[0]?.target ?? null), below: kept }]
  })
}

/** Layers that are hidden in the one document stay hidden in the other (ISO 32000-1, 8.11.4). */
function copyHiddenLayers(from: PDFDocument, to: PDFDocument, copy: (ref: PDFRef) => PDFRef): void {
  const theirs = from.catalog.lookup(PDFName.of('OCProperties'))
  if (!(theirs instanceof PDFDict)) return
  const ours = layersOf(to)
  const config = theirs.lookup(PDFName.of('D'))
  for (const ref of refsIn(theirs, 'OCGs')) ours.all.push(copy(ref))
  if (config instanceof PDFDict) for (const ref of refsIn(config, 'OFF')) ours.hidden.push(copy(ref))
}

function layersOf({ catalog, context }: PDFDocument): { readonly all: PDFArray; readonly hidden: PDFArray } {
  const known = catalog.lookup(PDFName.of('OCProperties'))
  const properties = known instanceof PDFDict ? known : context.obj({ OCGs: [], D: { OFF: [] } })
  catalog.set(PDFName.of('OCProperties'), properties)
  const all = properties.lookup(PDFName.of('OCGs'), PDFArray)
  const hidden = properties.lookup(PDFName.of('D'), PDFDict).lookup(PDFName.of('OFF'), PDFArray)
  return { all, hidden }
}

function refsIn(dict: PDFDict, key: string): PDFRef[] {
  const array = dict.lookup(PDFName.of(key))
  return array instanceof PDFArray ? array.asArray().filter((entry) => entry instanceof PDFRef) : []
}
