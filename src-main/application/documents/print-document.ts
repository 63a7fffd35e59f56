import { forAudience } from '../../documents/compose/audience.ts'
import { compose } from '../../documents/compose/compose.ts'
import type { MeetingRules } from '../../documents/compose/meeting-rules.ts'
import type { Outline } from '../../documents/outline/outline.ts'
import { printMeetingFile } from '../../documents/print/data/print-meeting-file.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { compression } from './compression.ts'
import type { Printer } from './printer.ts'

/** Which document of a meeting is wanted. */
export interface WantedDocument {
  readonly kind: Outline['kind']
  readonly format: 'docx' | 'pdf' | 'html' | 'json'
  readonly audience: Outline['audience']
  /** The committee's rules, where they are known. */
  readonly rules?: MeetingRules
}

/** The bytes of a document. The data file holds the whole meeting whatever the kind; each printer is loaded when used. */
export async function printDocument(
  content: MeetingContent,
  wanted: WantedDocument,
  printer: Printer,
): Promise<Uint8Array> {
  if (wanted.format === 'json') return printMeetingFile(forAudience(content, wanted.audience))
  const outline = compose(content, wanted)
  switch (wanted.format) {
    case 'pdf':
      return (await printer.pdf(outline)).bytes
    case 'docx': {
      const { printDocx } = await import('../../documents/print/docx/print-docx.ts')
      return printDocx(outline, await listedPages(outline, printer), compression)
    }
    case 'html':
      return (await import('../../documents/print/html/print-html.ts')).printHtml(outline)
    default:
      return wanted.format satisfies never
  }
}

async function listedPages(outline: Outline, printer: Printer): Promise<ReadonlyMap<string, number>> {
  const listed = outline.blocks.some((block) => block.kind === 'contents')
  return listed ? printer.layout(outline) : new Map()
}
