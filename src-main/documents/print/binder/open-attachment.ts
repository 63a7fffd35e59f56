import {
  EncryptedPDFError,
  PDFArray,
  PDFDocument,
  PDFInvalidObject,
  PDFName,
  type PDFPage,
  PDFStream,
} from '@cantoo/pdf-lib'
import type { BinderAttachment, MissingFile } from './job.ts'

/** Why an attachment is a file of its own: of another format, behind a password, or not to be had. */
export type Reason = MissingFile | 'other-format' | 'encrypted'

/** An attachment that was looked into: the document of a PDF, or why it cannot be bound. */
export interface OpenedAttachment {
  readonly attachment: BinderAttachment
  readonly content: { readonly document: PDFDocument; readonly pages: number } | Reason
}

/** Looks into an attachment's file; nothing about a file stops the others. */
export async function openAttachment(attachment: BinderAttachment): Promise<OpenedAttachment> {
  const { file } = attachment
  return { attachment, content: typeof file === 'string' ? file : await openFile(file.name, file.bytes) }
}

async function openFile(name: string, bytes: Uint8Array): Promise<OpenedAttachment['content']> {
  if (!isPdf(bytes)) return name.toLowerCase().endsWith('.pdf') ? 'damaged' : 'other-format'
  if (!isFinished(bytes)) return 'damaged'
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, warnOnInvalidObjects: false })
    const pages = document.getPageCount()
    return pages > 0 && isWhole(document) ? { document, pages } : 'damaged'
  } catch (error) {
    return error instanceof EncryptedPDFError ? 'encrypted' : 'damaged'
  }
}

/** A file that was cut off lacks its last line; some programs write a little after it. */
function isFinished(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(-4096)).includes('%%EOF')
}

/** Whether all pages are there, and all that they draw could be read. */
function isWhole(document: PDFDocument): boolean {
  const { context, catalog } = document
  const pages = document.getPages()
  return (
    catalog.Pages().Count().asNumber() === pages.length &&
    context.enumerateIndirectObjects().every(([, object]) => !(object instanceof PDFInvalidObject)) &&
    pages.every(isDrawn)
  )
}

/** A PDF says so within its first 1024 bytes (ISO 32000-1, annex H, note 13). */
function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-')
}

/** Whether all that the page draws is there, and a sheet to draw it on: one without a size throws. */
function isDrawn({ node }: PDFPage): boolean {
  node.MediaBox()
  const contents = node.lookup(PDFName.of('Contents'))
  if (contents === undefined) return true
  if (!(contents instanceof PDFArray)) return contents instanceof PDFStream
  return Array.from({ length: contents.size() }, (_, at) => contents.lookup(at)).every(
    (part) => part instanceof PDFStream,
  )
}
