import { forAudience } from '../../documents/compose/audience.ts'
import type { Outline } from '../../documents/outline/outline.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import { printDocument, type WantedDocument } from './print-document.ts'
import type { Printer } from './printer.ts'
import { publicGuard } from './read-back-guard.ts'

/** Looks a printed document through before it is handed on; `wanted` is what it was printed from. */
export type DocumentGuard = (
  bytes: Uint8Array,
  fileName: string,
  wanted: WantedDocument,
) => Promise<Result<Uint8Array>>

/** The guard of a meeting's documents for one audience: public ones are read back (`publicGuard`), internal ones pass. */
export function documentGuard(
  content: MeetingContent,
  audience: Outline['audience'],
  printer: Printer,
): DocumentGuard {
  if (audience === 'internal') return async (bytes) => ok(bytes)
  const guard = publicGuard({ internal: content, public: forAudience(content, 'public') }, printer.readBack)
  return (bytes, fileName, wanted) =>
    guard(bytes, fileName, async (open) => (await printDocument(open, wanted, printer)).bytes)
}
