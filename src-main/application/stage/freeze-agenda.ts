import { createHash } from 'node:crypto'
import { printMeetingFile } from '../../documents/print/data/print-meeting-file.ts'
import { withoutNotes } from '../../domain/meetings/without-notes.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { SentAgenda } from '../../domain/stages/sent-agenda.ts'
import type { Writable } from '../../store/handle.ts'
import { addSentAgenda } from '../../store/stages.ts'
import { printableContent } from '../documents/printable.ts'

/**
 * Freezes a meeting's agenda as it is sent: its whole meeting file but for the internal notes, and the SHA-256 of the file's bytes as fingerprint. A
 * supplementary agenda is frozen with the rest of the agenda, so that each is compared with what was known last.
 */
export function freezeAgenda(
  handle: Writable,
  meetingId: string,
  { kind, at }: { readonly kind: SentAgenda['kind']; readonly at: Date },
): Result<null> {
  const content = printableContent(handle, meetingId)
  if (!content.ok) return content
  const file = printMeetingFile(withoutNotes(content.value))
  addSentAgenda(handle, meetingId, {
    kind,
    sentAt: at.toISOString(),
    fingerprint: createHash('sha256').update(file).digest('hex'),
    content: new TextDecoder().decode(file),
  })
  return ok(null)
}
