import { PDFDocument, type PDFPage, StandardFonts } from '@cantoo/pdf-lib'
import type { Outline } from '../../outline/outline.ts'
import type { PdfPrinter } from '../pdf/print-pdf.ts'
import { attachmentList, attachmentName, separateLines } from './attachment-list.ts'
import { type Bookmark, bookmarkTo, readBookmarks, writeBookmarks } from './bookmarks.ts'
import { type CopiedPages, copyPages } from './copy-pages.ts'
import type { BinderAttachment, BinderJob, Bound } from './job.ts'
import { type OpenedAttachment, openAttachment } from './open-attachment.ts'
import { stampFoot, stampStrip } from './stamp.ts'
import { withoutConformance } from './without-conformance.ts'

/** How many levels of bookmarks are shown unfolded: the document and its items. */
const unfolded = 1

/** Where a page's number stands on the agenda, in points from the edges. */
const foot = { side: 71, baseline: 39 } as const

/**
 * One PDF of an agenda and its attachments (samlet dagsorden med bilag), in the agenda's order, with a list of the
 * attachments, bookmarks and running page numbers. An attachment that cannot be bound is named and stops nothing.
 * The same job gives the same bytes.
 */
export async function bindAgenda(job: BinderJob, printer: Pick<PdfPrinter, 'print'>): Promise<Bound> {
  const opened = await Promise.all(job.attachments.map(openAttachment))
  const agenda = await agendaWithList(job.outline, opened, printer)
  const own = { pages: agenda.getPages(), bookmarks: readBookmarks(agenda) }
  const bound = opened.flatMap(({ attachment, content }) =>
    typeof content === 'string' ? [] : [{ attachment, copied: copyPages(content.document, agenda) }],
  )
  writeBookmarks(agenda, withAttachments(own.bookmarks, bound, agenda), unfolded)
  await numberPages(agenda, own.pages, bound)
  if (bound.length > 0) withoutConformance(agenda)
  return {
    bytes: await agenda.save({ addDefaultPage: false, updateFieldAppearances: false }),
    separate: separateLines(opened),
  }
}

interface BoundAttachment {
  readonly attachment: BinderAttachment
  readonly copied: CopiedPages
}

/** The list names pages that follow it, so the agenda is printed until its own length is what the list counted with. */
async function agendaWithList(
  outline: Outline,
  opened: readonly OpenedAttachment[],
  printer: Pick<PdfPrinter, 'print'>,
): Promise<PDFDocument> {
  let counted = 0
  for (let round = 0; round < 5; round += 1) {
    const list = attachmentList(opened, counted)
    const { bytes } = printer.print({ ...outline, blocks: [...outline.blocks, ...list] })
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    if (document.getPageCount() === counted) return document
    counted = document.getPageCount()
  }
  throw new Error('the agenda grows and shrinks with the page numbers in its list of attachments')
}

/** The agenda's bookmarks, with each attachment last under its item and its own bookmarks below it. */
function withAttachments(
  bookmarks: readonly Bookmark[],
  bound: readonly BoundAttachment[],
  document: PDFDocument,
): Bookmark[] {
  return bookmarks.map((bookmark) => {
    const number = itemNumber(bookmark.title)
    const below = withAttachments(bookmark.below, bound, document)
    const attached = bound.filter(({ attachment }) => attachment.itemNumber === number)
    return { ...bookmark, below: [...below, ...attached.flatMap((one) => attachmentBookmark(one, document))] }
  })
}

function attachmentBookmark({ attachment, copied }: BoundAttachment, document: PDFDocument): Bookmark[] {
  const [first] = copied.pages
  return first === undefined
    ? []
    : [bookmarkTo(first.ref, attachmentName(attachment), copied.bookmarks)(document)]
}

/** The item of a bookmark, by the words that compose puts before every item's title. */
function itemNumber(title: string): number | null {
  const number = /^Punkt (\d+): /.exec(title)?.[1]
  return number === undefined ? null : Number(number)
}

async function numberPages(
  document: PDFDocument,
  agenda: readonly PDFPage[],
  bound: readonly BoundAttachment[],
): Promise<void> {
  const font = await document.embedFont(StandardFonts.Helvetica)
  const total = document.getPageCount()
  const number = (at: number) => `Side ${at} af ${total}`
  for (const [at, page] of agenda.entries()) stampFoot(page, font, { number: number(at + 1), ...foot })
  let at = agenda.length
  for (const { attachment, copied } of bound)
    for (const page of copied.pages) {
      at += 1
      stampStrip(page, font, { left: attachmentName(attachment), right: number(at) })
    }
}
