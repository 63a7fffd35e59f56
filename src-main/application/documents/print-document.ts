import { accessibilityReport } from '../../documents/accessibility/accessibility-report.ts'
import { boxedSigns } from '../../documents/accessibility/boxed-signs.ts'
import { forAudience } from '../../documents/compose/audience.ts'
import { compose } from '../../documents/compose/compose.ts'
import type { WantedPaper } from '../../documents/compose/wanted-paper.ts'
import type { Outline } from '../../documents/outline/outline.ts'
import { carriedFile } from '../../documents/print/data/carried-file.ts'
import { printMeetingFile } from '../../documents/print/data/print-meeting-file.ts'
import type { Printed } from '../../documents/print/printed.ts'
import type { AccessibilityReport } from '../../domain/accessibility-report.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { compression } from './compression.ts'
import type { Printer } from './printer.ts'

/** Which document of a meeting is wanted. */
export interface WantedDocument extends WantedPaper {
  readonly format: 'docx' | 'pdf' | 'pdf-archive' | 'html' | 'json'
}

/** A document's bytes, and what a screen reader meets in it. */
export interface PrintedDocument {
  readonly bytes: Uint8Array
  readonly accessibility: AccessibilityReport
}

/** Prints a document. The data file holds the whole meeting whatever the kind; each printer is loaded when used. */
export async function printDocument(
  content: MeetingContent,
  wanted: WantedDocument,
  printer: Printer,
): Promise<PrintedDocument> {
  if (wanted.format === 'json') {
    const bytes = printMeetingFile(forAudience(content, wanted.audience))
    return { bytes, accessibility: { meets: [], mend: [] } }
  }
  const outline = compose(content, wanted)
  const printing = bytesOf(outline, { content, format: wanted.format }, printer)
  const report = accessibilityReport(outline) // while the pages are made in their own thread
  const { bytes, boxed = [] } = await printing
  return { bytes, accessibility: { ...report, mend: [...report.mend, ...boxedSigns(outline, boxed)] } }
}

interface Printing {
  readonly content: MeetingContent
  readonly format: Exclude<WantedDocument['format'], 'json'>
}

async function bytesOf(
  outline: Outline,
  { content, format }: Printing,
  printer: Printer,
): Promise<Pick<Printed, 'bytes'> & Partial<Pick<Printed, 'boxed'>>> {
  switch (format) {
    case 'pdf':
      return printer.pdf(outline)
    case 'pdf-archive':
      return printer.archive(outline, carriedFile(content, outline))
    case 'docx':
      return { bytes: await printWord(outline, content, printer) }
    case 'html':
      return { bytes: (await import('../../documents/print/html/print-html.ts')).printHtml(outline) }
    default:
      return format satisfies never
  }
}

async function printWord(outline: Outline, content: MeetingContent, printer: Printer): Promise<Uint8Array> {
  const pages = listedPages(outline, printer)
  pages.catch(() => {}) // it is met where the pages are awaited
  const { printDocxMeanwhile } = await import('../../documents/print/docx/print-docx.ts')
  return printDocxMeanwhile(outline, { pages, carried: carriedFile(content, outline) }, compression)
}

async function listedPages(outline: Outline, printer: Printer): Promise<ReadonlyMap<string, number>> {
  const listed = outline.blocks.some((block) => block.kind === 'contents')
  return listed ? printer.layout(outline) : new Map()
}
