import { forAudience } from '../../documents/compose/audience.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import { printDocument, type WantedDocument } from './print-document.ts'
import type { Printer } from './printer.ts'
import { guardPublic } from './read-back-guard.ts'

/** A document as it came from the printer, and what it was printed from. */
export interface FinishedDocument {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly content: MeetingContent
  readonly wanted: WantedDocument
}

/** Reads a document for the public back before it is handed on (`guardPublic`); an internal one passes. */
export async function guardDocument(
  { bytes, fileName, content, wanted }: FinishedDocument,
  printer: Printer,
): Promise<Result<Uint8Array>> {
  if (wanted.audience === 'internal') return ok(bytes)
  const again = async (open: MeetingContent) => (await printDocument(open, wanted, printer)).bytes
  return guardPublic(bytes, fileName, { internal: content, public: forAudience(content, 'public'), again })
}
