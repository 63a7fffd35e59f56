import { type PDFDocument, type PDFPage, StandardFonts } from '@cantoo/pdf-lib'
import type { PaperLook } from '../../outline/outline.ts'
import { measures } from '../paper/measures.ts'
import { stampFoot, stampStrip } from './stamp.ts'

/** The pages of an attachment, and the name that stands on each. */
export interface NamedPages {
  readonly name: string
  readonly pages: readonly PDFPage[]
}

/** The standard fonts with the same measures as the documents' own; every reader has them. */
const fonts = {
  arimo: StandardFonts.Helvetica,
  carlito: StandardFonts.Helvetica,
  tinos: StandardFonts.TimesRoman,
} as const satisfies Record<PaperLook['font'], StandardFonts>

/** How far a line's letters stand above its lower edge, in parts of their size. */
const descent = 0.3

/** Numbers all pages through, "Side 45 af 210": the agenda's where its own number would stand, the attachments' on their strip. */
export async function numberPages(
  document: PDFDocument,
  look: PaperLook,
  {
    agenda,
    attachments,
  }: { readonly agenda: readonly PDFPage[]; readonly attachments: readonly NamedPages[] },
): Promise<void> {
  const font = await document.embedFont(fonts[look.font])
  const { page: sheet, edge } = measures(look)
  const total = document.getPageCount()
  const foot = { side: sheet.margins.right, baseline: sheet.footerBottom + descent * edge.size }
  const number = (at: number) => `Side ${at + 1} af ${total}`
  for (const [at, page] of agenda.entries()) stampFoot(page, font, { number: number(at), ...foot })
  const named = attachments.flatMap(({ name, pages }) => pages.map((page) => ({ name, page })))
  for (const [at, { name, page }] of named.entries())
    stampStrip(page, font, { left: name, right: number(agenda.length + at) })
}
