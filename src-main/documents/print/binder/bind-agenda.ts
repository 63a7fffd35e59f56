import { PDFDocument } from '@cantoo/pdf-lib'
import type { Outline } from '../../outline/outline.ts'
import type { PdfPrinter } from '../pdf/print-pdf.ts'
import { attachmentList, attachmentName, separateLines } from './attachment-list.ts'
import { type Bookmark, bookmarkTo, readBookmarks, writeBookmarks } from './bookmarks.ts'
import { type CopiedPages, copyPages } from './copy-pages.ts'
import type { BinderAttachment, BinderJob, Bound } from './job.ts'
import { numberPages } from './number-pages.ts'
import { type OpenedAttachment, openAttachment } from './open-attachment.ts'
import { withoutConformance } from './without-conformance.ts'

/** How many levels of bookmarks are shown unfolded: the document, and so its items. */
const unfolded = 1

type AgendaPrinter = Pick<PdfPrinter, 'print'>

interface BoundAttachment {
  readonly attachment: BinderAttachment
  readonly copied: CopiedPages
}

/**
 * One PDF of an agenda and its attachments (samlet dagsorden med bilag), in the agenda's order, with a list of the
 * attachments, bookmarks and running page numbers. An attachment that cannot be bound is named and stops nothing.
 * The same job gives the same bytes.
 */
export async function bindAgenda(job: BinderJob, printer: AgendaPrinter): Promise<Bound> {
  const opened = await Promise.all(job.attachments.map(openAttachment))
  const document = await agendaWithList(job.outline, opened, printer)
  const agenda = document.getPages()
  const bookmarks = readBookmarks(document)
  const bound = opened.flatMap(({ attachment, content }) =>
    typeof content === 'string' ? [] : [{ attachment, copied: copyPages(content.document, document) }],
  )
  writeBookmarks(document, withAttachments(bookmarks, bound, document), unfolded)
  await numberPages(document, job.outline.look, { agenda, attachments: bound.map(namedPages) })
  if (bound.length > 0) withoutConformance(document)
  const bytes = await document.save({ addDefaultPage: false, updateFieldAppearances: false })
  return { bytes, separate: separateLines(opened) }
}

/** The list names pages that follow it, so the agenda is printed until its own length is what the list counted with. */
async function agendaWithList(
  outline: Outline,
  opened: readonly OpenedAttachment[],
  printer: AgendaPrinter,
): Promise<PDFDocument> {
  const footer = { ...outline.look.footer, pages: false }
  let counted = 0
  for (let round = 0; round < 5; round += 1) {
    const blocks = [...outline.blocks, ...attachmentList(opened, counted)]
    const { bytes } = printer.print({ ...outline, look: { ...outline.look, footer }, blocks })
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    if (document.getPageCount() === counted) return document
    counted = document.getPageCount()
  }
  throw new Error('the agenda grows and shrinks with the page numbers in its list of attachments')
}

/** The agenda's bookmarks: items stand below the document's own, and each attachment stands last under its item. */
function withAttachments(
  bookmarks: readonly Bookmark[],
  bound: readonly BoundAttachment[],
  document: PDFDocument,
): Bookmark[] {
  return bookmarks.map((whole) => ({
    ...whole,
    below: whole.below.map((one) => {
      const number = itemNumber(one.title)
      const attached = bound.filter(({ attachment }) => attachment.itemNumber === number)
      return { ...one, below: [...one.below, ...attached.flatMap((each) => bookmarkOf(each, document))] }
    }),
  }))
}

function bookmarkOf({ attachment, copied }: BoundAttachment, document: PDFDocument): Bookmark[] {
  const [first] = copied.pages
  if (first === undefined) return []
  return [{ ...bookmarkTo(document, first, attachmentName(attachment)), below: copied.bookmarks }]
}

/** The item of a bookmark, by the words that compose puts before every item's title. */
function itemNumber(title: string): number | null {
  const number = /^Punkt (\d+): /.exec(title)?.[1]
  return number === undefined ? null : Number(number)
}

function namedPages({ attachment, copied }: BoundAttachment) {
  return { name: attachmentName(attachment), pages: copied.pages }
}
